/** Finds the words of an excerpt in its article. */

/** Where a quote stands: its paragraph and the offset there, in UTF-16 code units. */
export interface Passage {
	readonly paragraph: number;
	readonly start: number;
}

export interface QuoteSearch {
	readonly quote: string;
	/** Words that stand just before and after it, to decide between equal passages. */
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

/** All places where a text stands in another, overlapping ones included. */
export function occurrences(text: string, words: string): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}

/** All passages with the words of the quote. */
export function passagesOf(paragraphs: readonly string[], quote: string): readonly Passage[] {
	return paragraphs.flatMap((text, paragraph) =>
		occurrences(text, quote).map((start) => ({ paragraph, start }))
	);
}

/** Those of the passages that stand between the prefix and the suffix. */
export function between(
	passages: readonly Passage[],
	paragraphs: readonly string[],
	{ quote, prefix = '', suffix = '' }: QuoteSearch
): readonly Passage[] {
	return passages.filter(({ paragraph, start }) => {
		const text = paragraphs[paragraph] ?? '';
		const before = text.slice(0, start).trimEnd();
		const after = text.slice(start + quote.length).trimStart();
		return before.endsWith(prefix) && after.startsWith(suffix);
	});
}

/** Length of the words before and after a quote, in UTF-16 code units. */
const CONTEXT_LIMIT = 40;

/** The last whole words before the offset. */
export function wordsBefore(text: string, end: number): string {
	const before = text.slice(0, end).trimEnd();
	if (before.length <= CONTEXT_LIMIT) return before.trimStart();
	const cut = before.slice(-CONTEXT_LIMIT - 1);
	return cut
		.slice(Math.max(cut.search(/\s/), 0))
		.trimStart()
		.slice(-CONTEXT_LIMIT);
}

/** The first whole words from the offset on. */
export function wordsAfter(text: string, start: number): string {
	const after = text.slice(start).trimStart();
	if (after.length <= CONTEXT_LIMIT) return after.trimEnd();
	const cut = after.slice(0, CONTEXT_LIMIT + 1);
	const lastSpace = cut.search(/\s\S*$/);
	return cut.slice(0, lastSpace < 0 ? CONTEXT_LIMIT : lastSpace).trimEnd();
}
