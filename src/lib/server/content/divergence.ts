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

/** Fewest characters in common that count as the same passage; of a short quote, half of it. */
const COMMON_LIMIT = 8;

/** What is quoted, and what it is quoted from. */
export interface Sides {
	readonly quote: string;
	readonly original: string;
}

const EXCERPT: Sides = { quote: 'quote', original: 'article' };

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
	].flatMap(([one, others = '']) =>
		[...others].map((other): [string, string] => [other, one ?? ''])
	)
);

function fold(text: string): string {
	return text.replace(/[^a-zA-Z0-9]/g, (character) => LOOK_ALIKES.get(character) ?? character);
}

/**
 * Compares a quote that does not stand in any paragraph with the passage most like it: one of
 * characters that look the same, or else the one that shares the longest beginning or end.
 */
export function divergenceOf(
	paragraphs: readonly string[],
	quote: string,
	sides: Sides = EXCERPT
): Divergence {
	if (paragraphs.join(' ').includes(quote)) {
		return {
			message: `the ${sides.quote} runs over the end of a paragraph`,
			value: quote,
			remedy: 'make an excerpt of each paragraph'
		};
	}
	const passage = lookAlike(paragraphs, quote) ?? longestInCommon(paragraphs, quote);
	return passage === null ? elsewhere(quote, sides) : describe(quote, passage, sides);
}

function elsewhere(quote: string, sides: Sides): Divergence {
	return {
		message: `the ${sides.quote} does not stand in the ${sides.original}`,
		value: quote,
		remedy: `copy the words from the ${sides.original}, to the letter`
	};
}

/** The passage of the same length in characters that look the same. */
function lookAlike(paragraphs: readonly string[], quote: string): string | null {
	const folded = fold(quote);
	for (const paragraph of paragraphs) {
		const start = fold(paragraph).indexOf(folded);
		if (start >= 0) return paragraph.slice(start);
	}
	return null;
}

/** The passage that shares the longest beginning or end with the quote. */
function longestInCommon(paragraphs: readonly string[], quote: string): string | null {
	const [paragraph, start, beginning] = longestBeginning(paragraphs, quote);
	const [reversed, end, ending] = longestBeginning(paragraphs.map(reverse), reverse(quote));
	if (Math.max(beginning, ending) < Math.min(COMMON_LIMIT, quote.length / 2)) return null;
	if (beginning >= ending) return paragraph.slice(start);
	const text = reverse(reversed);
	return alignedStart(text, text.length - end - quote.length, quote);
}

/** Letters that may be left out or added between the two ends of a quote. */
const SHIFT_LIMIT = 4;

/** The words from near the offset on, from where they share the longest beginning with the quote. */
function alignedStart(text: string, offset: number, quote: string): string {
	let best = text.slice(Math.max(0, offset));
	for (let shift = -SHIFT_LIMIT; shift <= SHIFT_LIMIT; shift += 1) {
		const candidate = text.slice(Math.max(0, offset + shift));
		if (commonLength(quote, candidate) > commonLength(quote, best)) best = candidate;
	}
	return best;
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

/** @param passage the words of the original from where the quote should begin */
function describe(quote: string, passage: string, sides: Sides): Divergence {
	const at = characterStart(quote, commonLength(quote, passage));
	const before = visible(quote.slice(Math.max(0, at - SHOWN), at));
	const there = passage.slice(at, at + SHOWN);
	const numbers = `${codePoint(there)}, not ${codePoint(quote.slice(at))}`;
	return {
		message: `the ${sides.quote} leaves the words of the ${sides.original} ${at === 0 ? 'at its first character' : `after "${before}"`}`,
		value: quote.slice(at, at + SHOWN),
		remedy:
			there === ''
				? 'the paragraph ends there'
				: `the ${sides.original} has "${visible(there)}" there (${numbers})`
	};
}

/** The offset, or the one before it when it splits a surrogate pair. */
function characterStart(text: string, offset: number): number {
	const code = text.charCodeAt(offset);
	return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
