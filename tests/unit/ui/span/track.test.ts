import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineBar } from '../../../../src/lib/domain/views';
import {
	chosenOf,
	monthsBetween,
	nearestEdge,
	spanFrom,
	trackOf
} from '../../../../src/lib/ui/span/track';
import { timelineLayout } from '../../../../src/lib/ui/timeline-layout';

const trackFor = (starts: readonly string[]) => {
	const bars: TimelineBar[] = starts.map((start) => ({ start, stops: 1 }));
	const layout = timelineLayout(bars);
	return { layout, track: trackOf(bars, layout) };
};

/** Days of trips, crowded in some weeks: there the bars must make room for each other. */
const days = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 13 })), {
		minLength: 1,
		maxLength: 90,
		size: 'max'
	})
	.map((list) =>
		list
			.map(([quarter, day]) => Date.UTC(2022, quarter * 3, day - 6))
			.map((time) => new Date(time).toISOString().slice(0, 10))
			.toSorted()
	);

describe('the months of the timeline', () => {
	const { layout, track } = trackFor(['2023-10-11', '2023-10-30', '2023-12-01', '2024-01-05']);

	it('are all there, also one without a trip and over New Year', () => {
		expect(track.months).toEqual(['2023-10', '2023-11', '2023-12', '2024-01']);
		expect(track.edges).toHaveLength(5);
	});

	it('lie apart from the bars: a handle never stands on one side of a bar of the other month', () => {
		fc.assert(
			fc.property(days, (starts) => {
				const { layout, track } = trackFor(starts);
				const wrong = track.months.flatMap((month, index) => {
					const edge = track.edges[index] ?? NaN;
					const apart = (start: string, x: number): boolean =>
						start.slice(0, 7) < month ? x < edge + 1e-9 : x > edge - 1e-9;
					return starts.filter((start, bar) => !apart(start, layout.bars[bar]?.x ?? NaN));
				});
				expect(wrong).toEqual([]);
				expect(track.edges).toEqual(track.edges.toSorted((one, other) => one - other));
			})
		);
	});

	it('are chosen from one end of a drag to the other, whichever way it went', () => {
		const [one = 0, , three = 0] = layout.bars.map(({ x }) => x);
		expect(monthsBetween(track, one - 0.1, three + 1)).toEqual({ first: 0, last: 2 });
		expect(monthsBetween(track, three + 1, one - 0.1)).toEqual({ first: 0, last: 2 });
	});

	it('are at least one, also where a drag stayed within it', () => {
		const [from = 0, to = 0] = [track.edges[1], track.edges[2]];
		const middle = (from + to) / 2;
		expect(monthsBetween(track, middle - 0.1, middle + 0.1)).toEqual({ first: 1, last: 1 });
		expect(monthsBetween(track, 99.9, 100)).toEqual({ first: 3, last: 3 });
		expect(monthsBetween(track, -5, -4)).toEqual({ first: 0, last: 0 });
	});

	it('find the edge that a hand is nearest to, also from outside', () => {
		expect(nearestEdge(track, -50)).toBe(0);
		expect(nearestEdge(track, 150)).toBe(4);
	});

	it('make a span that is open at the ends, so that it leaves nothing out there', () => {
		expect(spanFrom(track, { first: 0, last: 3 })).toEqual({ from: '', to: '' });
		expect(spanFrom(track, { first: 1, last: 3 })).toEqual({ from: '2023-11', to: '' });
		expect(spanFrom(track, { first: 0, last: 0 })).toEqual({ from: '', to: '2023-10' });
	});

	it('show a span of an address that reaches beyond the timeline', () => {
		expect(chosenOf(track, { from: '1999-01', to: '2030-12' })).toEqual({ first: 0, last: 3 });
		expect(chosenOf(track, { from: '2024-06', to: '' })).toEqual({ first: 3, last: 3 });
		expect(chosenOf(track, { from: '', to: '2020-01' })).toEqual({ first: 0, last: 0 });
	});

	it('come back from their span as they were', () => {
		for (const chosen of [
			{ first: 0, last: 3 },
			{ first: 1, last: 2 },
			{ first: 3, last: 3 }
		]) {
			expect(chosenOf(track, spanFrom(track, chosen))).toEqual(chosen);
		}
	});
});
