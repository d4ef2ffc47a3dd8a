/** Where the words of a quote leave those of its article, for the editor who has to mend it. */
import { codePoint, visible } from './characters';

export interface Divergence {
	/** What is wrong. */
	readonly message: string;
	/** The quote's words from there on. */
	readonly value: string;
	/** The article's words there, and the two characters. */
	readonly remedy: string;
}

/** Characters shown of either side. */
const SHOWN = 24;

/** Fewest characters in common that count as the same passage. */
const COMMON_LIMIT = 8;

/** Characters that look like another, by the one that stands for them all. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
	[
		["'", '‘’‚‛ʼʹ′`´＇'],
		['"', '“”„‟«»″＂'],
		['-', '‐‑‒–—―−﹣－'],
		[' ', '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000'],
		['a', 'а'],
		['c', 'с'],
		['e', 'е'],
		['i', 'і'],
		['o', 'оο'],
		['p', 'р'],
		['x', 'х'],
		['A', 'АΑ'],
		['B', 'ВΒ'],
		['E', 'ЕΕ'],
		['H', 'НΗ'],
		['I', 'ІΙ'],
		['K', 'КΚ'],
		['M', 'МΜ'],
		['O', 'ОΟ'],
		['T', 'ТΤ']
	].flatMap(([one, others = '']) => [...others].map((other): [string, string] => [other, one ?? '']))
);

function fold(text: string): string {
	return text.replace(/[^a-zA-Z0-9]/g, (character) => LOOK_ALIKES.get(character) ?? character);
}

/**
 * Compares a quote that does not stand in any paragraph with the passage most like it: one of
 * characters that look the same, or else the one that shares the longest beginning or end.
 */
export function divergenceOf(paragraphs: readonly string[], quote: string): Divergence {
	if (paragraphs.join(' ').includes(quote)) {
		return {
			message: 'the quote runs over the end of a paragraph',
			value: quote,
			remedy: 'make an excerpt of each paragraph'
		};
	}
	const folded = fold(quote);
	for (const paragraph of paragraphs) {
		const start = fold(paragraph).indexOf(folded);
		if (start >= 0) return describe(quote, paragraph, start);
	}
	const [paragraph, start, common] = longestBeginning(paragraphs, quote);
	if (common >= COMMON_LIMIT) return describe(quote, paragraph, start);
	return fromTheEnd(paragraphs, quote) ?? elsewhere(quote);
}

function elsewhere(quote: string): Divergence {
	return {
		message: 'the quote does not stand in the article',
		value: quote,
		remedy: 'copy the words from the article, to the letter'
	};
}

/** The paragraph, the offset there, and the length of the longest beginning of the words. */
function longestBeginning(paragraphs: readonly string[], words: string): [string, number, number] {
	let best: [string, number, number] = ['', 0, 0];
	for (const paragraph of paragraphs) {
		let length = best[2];
		for (;;) {
			const start = paragraph.indexOf(words.slice(0, length + 1));
			if (start < 0 || length >= words.length) break;
			length = commonLength(words, paragraph.slice(start));
			best = [paragraph, start, length];
		}
	}
	return best;
}

function commonLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
	return length;
}

function reverse(text: string): string {
	return [...text].reverse().join('');
}

/** The divergence of a quote that shares its end with the article. */
function fromTheEnd(paragraphs: readonly string[], quote: string): Divergence | null {
	const [paragraph, start, common] = longestBeginning(paragraphs.map(reverse), reverse(quote));
	if (common < COMMON_LIMIT) return null;
	const text = reverse(paragraph);
	const end = text.length - start - common;
	const from = Math.max(0, end - (quote.length - common));
	return describe(quote, text, from);
}

function describe(quote: string, paragraph: string, start: number): Divergence {
	const there = paragraph.slice(start);
	const at = characterStart(quote, commonLength(quote, there));
	const article = there.slice(at, at + SHOWN);
	const message =
		at === 0
			? 'the quote leaves the words of the article at its first character'
			: `the quote leaves the words of the article after "${visible(quote.slice(Math.max(0, at - SHOWN), at))}"`;
	return {
		message,
		value: quote.slice(at, at + SHOWN),
		remedy:
			article === ''
				? 'the paragraph of the article ends there'
				: `the article has "${visible(article)}" there (${codePoint(article)}, not ${codePoint(quote.slice(at))})`
	};
}

/** The offset, or the one before it when it splits a surrogate pair. */
function characterStart(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
