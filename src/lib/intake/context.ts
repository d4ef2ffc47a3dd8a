/** The words around a quotation that tell it from the same words elsewhere in its article. */

/** Where a quotation begins: its paragraph, and the offset there in UTF-16 code units. */
export interface Beginning {
	readonly paragraph: number;
	readonly start: number;
}

export interface Context {
	readonly prefix?: string;
	readonly suffix?: string;
}

/** Most words before or after. */
const MOST_WORDS = 12;

interface Around {
	readonly before: string;
	readonly after: string;
}

/**
 * As few words as decide: before the quotation, after it, or on both sides.
 * @returns no words where the quotation stands once; `null` where no words of its paragraph decide
 */
export function contextOf(
	paragraphs: readonly string[],
	quote: string,
	at: Beginning
): Context | null {
	const all = paragraphs.flatMap((text, paragraph) =>
		startsOf(text, quote).map((start) => ({ paragraph, start }))
	);
	const others = all
		.filter(({ paragraph, start }) => paragraph !== at.paragraph || start !== at.start)
		.map((each) => aroundOf(paragraphs, quote, each));
	if (others.length === 0) return {};
	const { before, after } = aroundOf(paragraphs, quote, at);
	const prefixes = endsOf(before);
	const suffixes = beginningsOf(after);
	const sides: readonly Context[] = [
		...prefixes.map((prefix) => ({ prefix })),
		...suffixes.map((suffix) => ({ suffix })),
		...prefixes.flatMap((prefix) => suffixes.map((suffix) => ({ prefix, suffix })))
	];
	return sides.find((side) => !others.some((other) => fits(other, side))) ?? null;
}

function startsOf(text: string, words: string): number[] {
	const found: number[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}

function aroundOf(
	paragraphs: readonly string[],
	quote: string,
	{ paragraph, start }: Beginning
): Around {
	const text = paragraphs[paragraph] ?? '';
	return {
		before: text.slice(0, start).trimEnd(),
		after: text.slice(start + quote.length).trimStart()
	};
}

const fits = ({ before, after }: Around, { prefix = '', suffix = '' }: Context): boolean =>
	before.endsWith(prefix) && after.startsWith(suffix);

/** The last word, the last two, and so on. */
function endsOf(text: string): string[] {
	const words = [...text.matchAll(/\S+/gu)].slice(-MOST_WORDS);
	return words.map(({ index }) => text.slice(index)).reverse();
}

/** The first word, the first two, and so on. */
function beginningsOf(text: string): string[] {
	const words = [...text.matchAll(/\S+/gu)].slice(0, MOST_WORDS);
	return words.map(({ index, 0: word }) => text.slice(0, index + word.length));
}
