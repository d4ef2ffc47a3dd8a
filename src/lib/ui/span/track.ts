/** The months of the timeline between its bars: where each begins, and which one a hand means. */
import type { TimelineBar } from '$lib/domain/views';
import type { Span } from '$lib/filter/span';
import { timelineScale, type TimelineLayout } from '../timeline-layout';

export interface Track {
	/** `YYYY-MM`, from the first trip to the last one. */
	readonly months: readonly string[];
	/**
	 * Where each month begins and the last one ends, in percent of the timeline's width; never inside
	 * of a bar, which may have had to make room for its neighbours.
	 */
	readonly edges: readonly number[];
}

/** Indexes of months, both included. */
export interface Chosen {
	readonly first: number;
	readonly last: number;
}

const monthAfter = (month: string): string => {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

function monthsFrom(first: string, last: string): string[] {
	const months = [first];
	for (let month = first; month < last;) {
		month = monthAfter(month);
		months.push(month);
	}
	return months;
}

/** @param bars in the order of travel, at least one */
export function trackOf(bars: readonly TimelineBar[], layout: TimelineLayout): Track {
	const starts = bars.map(({ start }) => start.slice(0, 7));
	const months = monthsFrom(starts[0] ?? '', starts.at(-1) ?? '');
	const at = timelineScale(bars);
	const edges = [...months, monthAfter(months.at(-1) ?? '')].map((month) => {
		const after = starts.findIndex((start) => start >= month);
		const next = after < 0 ? bars.length : after;
		const least = next === 0 ? 0 : (layout.bars[next - 1]?.x ?? 0) + layout.gap;
		const most = layout.bars[next]?.x ?? 100;
		return Math.min(most, Math.max(least, at(`${month}-01`)));
	});
	return { months, edges };
}

/** Index of the edge nearest to a position. */
export function nearestEdge({ edges }: Track, x: number): number {
	const distances = edges.map((edge) => Math.abs(edge - x));
	return distances.indexOf(Math.min(...distances));
}

/** Every month that lies between two positions, if only in part: what was dragged over is in it. */
export function monthsBetween({ months, edges }: Track, one: number, other: number): Chosen {
	const holding = (x: number): number => {
		const month = edges.findLastIndex((edge) => edge <= x);
		return Math.max(0, Math.min(months.length - 1, month));
	};
	return { first: holding(Math.min(one, other)), last: holding(Math.max(one, other)) };
}

/** Where a span lies on the timeline; what reaches beyond it ends with it. */
export function chosenOf({ months }: Track, { from, to }: Span): Chosen {
	const end = months.length - 1;
	const first = from === '' ? 0 : months.findIndex((month) => month >= from);
	const last = to === '' ? end : months.findLastIndex((month) => month <= to);
	const start = first < 0 ? end : first;
	return { first: start, last: Math.max(start, last) };
}

/** The span of those months; at the ends of the timeline it is open. */
export function spanFrom({ months }: Track, { first, last }: Chosen): Span {
	return {
		from: first === 0 ? '' : (months[first] ?? ''),
		to: last === months.length - 1 ? '' : (months[last] ?? '')
	};
}
