/**
 * Folding: what a reader types and what stands in the atlas meet without case, diacritics,
 * apostrophes and the vowel signs and letter variants of Arabic.
 */

const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ى: 'ي',
	ة: 'ه'
};

/** The folded form of a text; its length may differ from the text's. */
export function fold(text: string): string {
	return [...text.normalize('NFC').toLowerCase()]
		.map((letter) => LETTERS[letter] ?? letter)
		.join('')
		.normalize('NFD')
		.replace(/[\p{Mark}ʻʼ’‘'`ـ]/gu, '');
}

const WORD = /[\p{Letter}\p{Number}]+(?:[\p{Mark}’'ʻ‘][\p{Letter}\p{Number}]+)*/gu;

export interface Word {
	readonly folded: string;
	/** [start, end) in the text, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

/** The words of a text, folded, with where they stand. */
export function words(text: string): Word[] {
	return [...text.matchAll(WORD)].map((match) => ({
		folded: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length
	}));
}
