import { AUTHOR, citeKey, partsOf, SITE, type Cited, type Day } from './cited';

function cslDate(day: Day): { readonly 'date-parts': readonly (readonly number[])[] } {
	const { year, month, day: date } = partsOf(day);
	return { 'date-parts': [[year, month, date]] };
}

/**
 * CSL-JSON, which citation processors read: a list of one item.
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson({ title, url, version, accessed }: Cited): string {
	const item = {
		id: citeKey(url),
		type: 'webpage',
		author: [{ literal: AUTHOR }],
		title,
		'container-title': SITE,
		...(version.day ? { issued: cslDate(version.day) } : {}),
		accessed: cslDate(accessed),
		version: version.id,
		URL: url,
		language: 'en'
	};
	return JSON.stringify([item], null, '\t') + '\n';
}
