/** Paragraphs to sentences. */

export interface Span {
	/** Offsets in the paragraph, [start, end). */
	readonly start: number;
	readonly end: number;
}

/** Where a sentence may end: its mark, closing marks, and white space before something new. */
const END = /[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{Lo}\p{N}])/gu;

/** What ends with a full stop and does not end a sentence. */
const ABBREVIATION =
	/(?:^|[\s(“"'‘])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Amb|Prof|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

export function sentencesOf(paragraph: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of paragraph.matchAll(END)) {
		const mark = match.index + 1;
		if (ABBREVIATION.test(paragraph.slice(Math.max(start, mark - 12), mark))) continue;
		spans.push({ start, end: match.index + match[0].trimEnd().length });
		start = match.index + match[0].length;
	}
	if (start < paragraph.length) spans.push({ start, end: paragraph.length });
	return spans;
}
