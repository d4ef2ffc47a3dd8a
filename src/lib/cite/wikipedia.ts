import { AUTHOR, dayFirst, SITE, type Cited } from './cited';

const ESCAPES: Readonly<Record<string, string>> = {
	'|': '{{!}}',
	'[': '&#91;',
	']': '&#93;',
	'{': '&#123;',
	'}': '&#125;',
	'<': '&lt;',
	'>': '&gt;'
};

/** Words inside a template: what wiki markup would read as its own is escaped. */
export function wikiText(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[|[\]{}<>]/g, (char) => ESCAPES[char] ?? char)
		.replace(/''+/g, (quotes) => '&#39;'.repeat(quotes.length));
}

/** An address that ends neither the template nor its field. */
const wikiUrl = (url: string): string =>
	url.replace(
		/[|[\]{}<>"' ]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);

/**
 * The template `{{cite web}}`. It has no field for a version; `type` is printed in brackets after
 * the title. https://en.wikipedia.org/wiki/Template:Cite_web
 */
export function wikipedia({ title, url, version, accessed }: Cited): string {
	const fields = [
		`url=${wikiUrl(url)}`,
		`title=${wikiText(title)}`,
		`author=${AUTHOR}`,
		`website=${SITE}`,
		...(version.day ? [`date=${dayFirst(version.day)}`] : []),
		`type=data version ${wikiText(version.id)}`,
		`access-date=${dayFirst(accessed)}`
	];
	return `{{cite web |${fields.join(' |')}}}`;
}
