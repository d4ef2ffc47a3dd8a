import { withElements } from './head';

/** Pages on which a map and a heading are little without the words after them. */
const STOP = '/[traveler]/[trip]/[stop]';

/** The first words end with the first excerpt, or where there is none with the heading after the facts. */
const ENDS = [/<figure id="([^"]+)"/, /<h2 id="([^"]+)"/];

/**
 * A stop's page that is first painted with its first words: a browser that painted it in parts, as
 * they arrive, would lay it out for each, and show the words no sooner. One that does not know this
 * (https://html.spec.whatwg.org/multipage/links.html#link-type-expect) does just that.
 * @param route the id of its route
 */
export function withFirstWords(html: string, route: string | null): string {
	if (route !== STOP) return html;
	const id = ENDS.map((end) => end.exec(html)?.[1]).find((found) => found !== undefined);
	return id ? withElements(html, [`<link rel="expect" href="#${id}" blocking="render"/>`]) : html;
}
