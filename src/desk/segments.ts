/** A paragraph cut where excerpts, marks and the choice of words begin and end. */
import type { DeskExcerpt } from './session';

export interface Segment {
	/** Offset in the paragraph. */
	readonly start: number;
	readonly text: string;
	/** The shortest excerpt that it belongs to; `null` for none. */
	readonly excerpt: DeskExcerpt | null;
	/** Whether a link's mark covers it. */
	readonly marked: boolean;
	/** Whether it is among the words that are chosen now. */
	readonly chosen: boolean;
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** @param excerpts those of this paragraph */
export function segmentsOf(
	text: string,
	excerpts: readonly DeskExcerpt[],
	choice: Span | null
): readonly Segment[] {
	const spans = excerpts.map((excerpt) => ({ excerpt, ...spanOf(excerpt) }));
	const marks = excerpts.flatMap(marksOf);
	const cuts = new Set([0, text.length]);
	for (const { start, end } of [...spans, ...marks, ...(choice ? [choice] : [])]) {
		cuts.add(start);
		cuts.add(end);
	}
	const points = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
	return points.slice(0, -1).map((start, index) => {
		const inside = ({ start: first, end }: Span): boolean => first <= start && start < end;
		const [shortest] = spans
			.filter(inside)
			.toSorted((a, b) => a.excerpt.quote.length - b.excerpt.quote.length);
		return {
			start,
			text: text.slice(start, points[index + 1]),
			excerpt: shortest?.excerpt ?? null,
			marked: marks.some(inside),
			chosen: choice !== null && inside(choice)
		};
	});
}

function spanOf({ start, quote }: DeskExcerpt): Span {
	return { start, end: start + quote.length };
}

function marksOf({ start, quote, links, standing }: DeskExcerpt): readonly Span[] {
	if (standing === 'dropped') return [];
	return links.flatMap(({ mark }) => {
		const at = mark === null ? -1 : quote.indexOf(mark);
		return mark === null || at < 0 ? [] : [{ start: start + at, end: start + at + mark.length }];
	});
}
