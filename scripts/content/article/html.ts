/** An HTML page to the words of its article and its citation. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Refusal } from '../exit';
import { blocksOf, isDeeper } from './blocks';
import { pageCitation } from './html-citation';
import type { Found } from './citation';
import { withoutWeight } from './html-weight';

export interface ReadPage {
	readonly paragraphs: readonly string[];
	readonly found: Found;
}

/** Most elements that a page may have; a page of words has far fewer. */
const ELEMENT_LIMIT = 20_000;

/**
 * Reads a page. Its scripts are never run and nothing is fetched.
 * @throws {Refusal} when it is too large or too deep to be an article
 */
export function readHtml(html: string): ReadPage {
	const light = withoutWeight(html);
	if ((light.match(/<[a-z]/gi)?.length ?? 0) > ELEMENT_LIMIT) {
		throw new Refusal(
			`the page has more than ${ELEMENT_LIMIT} elements; save the article's text alone`
		);
	}
	try {
		const { document } = parseHTML(
			/<body\b/i.test(light) ? light : `<html><body>${light}</body></html>`
		);
		const found = pageCitation(document);
		// Readability takes the page apart: what it throws away must still be there if it finds nothing.
		const whole = blocksOf(document.body);
		const words = articleIn(document);
		return { paragraphs: words.length > 0 ? words : whole, found };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new Refusal("the page is nested too deep; save the article's text alone");
	}
}

/** Deeper pages are no pages; the time that Readability takes grows with the cube of their depth. */
const DEPTH_LIMIT = 80;

/** The article without the page around it; nothing where none is found. */
function articleIn(document: Document): readonly string[] {
	if (isDeeper(document.body, DEPTH_LIMIT) || !isProbablyReaderable(document)) return [];
	try {
		const html = new Readability(document).parse()?.content ?? '';
		return html === ''
			? []
			: blocksOf(parseHTML(`<html><body>${html}</body></html>`).document.body);
	} catch (error) {
		// It loses its way in some broken pages; then all that the page says is shown.
		if (!(error instanceof TypeError)) throw error;
		return [];
	}
}
