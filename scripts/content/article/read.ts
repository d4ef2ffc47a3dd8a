/** An article of any form to its paragraphs and what is found of its citation. */
import { Refusal } from '../exit';
import { hostOf, langOf } from './citation';
import type { Found } from './citation';
import { readHtml } from './html';
import type { Form } from './input';
import { readMarkdown, readText } from './text';
import { kept } from './words';

export interface ReadArticle {
	readonly paragraphs: readonly string[];
	/** What was taken for furniture of the page. */
	readonly dropped: readonly string[];
	readonly found: Found;
}

/** Most characters of an article; a content file holds so many. */
const WORDS_LIMIT = 500_000;

const READERS = { html: readHtml, markdown: readMarkdown, text: readText };

/** @throws {Refusal} when it has no words, or too many */
export function read(text: string, form: Form): ReadArticle {
	const { paragraphs: blocks, found } = READERS[form](text);
	const { paragraphs, dropped } = kept(blocks);
	const title = found.title?.value;
	// A headline is cited, not quoted.
	const words = paragraphs.filter((paragraph, index) => index > 2 || paragraph !== title);
	const length = words.reduce((sum, paragraph) => sum + paragraph.length, 0);
	if (length === 0)
		throw new Refusal('no words of an article were found; try --as text, html or markdown');
	if (length > WORDS_LIMIT) {
		throw new Refusal(
			`the article has ${length} characters; an article has at most ${WORDS_LIMIT}`
		);
	}
	const host = hostOf(found.url?.value);
	const publisher = host === null ? {} : { publisher: { value: host, from: 'its address' } };
	return { paragraphs: words, dropped, found: { ...publisher, ...langOf(words), ...found } };
}
