/** Words of a text with their places, folded so that spellings of one name meet. */

export interface Token {
	/** Without marks, lower case. */
	readonly word: string;
	/** Offsets in the text, [start, end). */
	readonly start: number;
	readonly end: number;
	/** Whether it begins with a capital letter, or has no such thing. */
	readonly capital: boolean;
}

/** Letters, digits and the points of "U.S."; a hyphen and an apostrophe part words. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

export function tokensOf(text: string): readonly Token[] {
	return [...text.matchAll(WORD)].map((match) => ({
		word: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length,
		capital: !/^\p{Ll}/u.test(match[0])
	}));
}

export function fold(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[\p{M}.]/gu, '')
		.toLowerCase();
}
