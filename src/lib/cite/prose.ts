/** Citations as running text, for a list of references. */
import { AUTHOR, monthFirst, partsOf, SITE, type Cited } from './cited';

/** A sentence's end, unless the title brings its own. */
const ended = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);

/**
 * APA, 7th edition: a page of a website by a group, with a retrieval date because it changes.
 * https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 */
export function apa({ title, url, version, accessed }: Cited): string {
	const made = version.day && partsOf(version.day);
	const date = made ? `${made.year}, ${made.monthName} ${made.day}` : 'n.d.';
	return `${AUTHOR}. (${date}). ${title} (Version ${version.id}). ${SITE}. Retrieved ${monthFirst(accessed)}, from ${url}`;
}

/**
 * Chicago, 17th edition, as an entry of a bibliography.
 * https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
 */
export function chicago({ title, url, version, accessed }: Cited): string {
	const made = version.day ? `, ${monthFirst(version.day)}` : '';
	return `${AUTHOR}. “${ended(title)}” ${SITE}. Version ${version.id}${made}. Accessed ${monthFirst(accessed)}. ${url}.`;
}
