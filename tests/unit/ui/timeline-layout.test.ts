import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineBar } from '../../../src/lib/domain/views';
import { nearestBar, spread, timelineLayout } from '../../../src/lib/ui/timeline-layout';

const trip = (start: string, stops: number): TimelineBar => ({ start, stops });

const points = fc
	.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 90 })
	.map((list) => list.sort((one, other) => one - other));

describe('points spread apart', () => {
	it('keep their order and their distance, and stay inside', () => {
		fc.assert(
			fc.property(points, (list) => {
				const moved = spread(list, 0.6, 100);
				moved.forEach((point, index) => {
					expect(point).toBeGreaterThanOrEqual(0);
					expect(point).toBeLessThanOrEqual(100 + 1e-9);
					const before = moved[index - 1];
					if (before !== undefined) expect(point - before).toBeGreaterThanOrEqual(0.6 - 1e-9);
				});
			})
		);
	});

	it('stay where they are when nothing is too near', () => {
		expect(spread([10, 20, 30], 0.6, 100)).toEqual([10, 20, 30]);
	});

	it('move the same way to both sides', () => {
		expect(spread([50, 50], 2, 100)).toEqual([49, 51]);
	});

	it('come closer than wished for when there is no room', () => {
		expect(spread([0, 0, 0], 10, 10)).toEqual([0, 5, 10]);
	});
});

describe('the timeline', () => {
	const layout = timelineLayout([
		trip('2021-03-14', 3),
		trip('2023-10-11', 13),
		trip('2025-01-04', 5)
	]);

	it('names every year, also one without a trip', () => {
		expect(layout.years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
		expect(layout.years[0]?.x).toBe(0);
	});

	it('leaves out a pause that is longer than a term, as between two travelers', () => {
		const { years, bars } = timelineLayout([
			trip('1974-04-28', 39),
			trip('2021-03-14', 3),
			trip('2022-01-05', 2)
		]);
		expect(years.map(({ year }) => year)).toEqual([1974, 2021, 2022]);
		expect(bars[1]?.x).toBeGreaterThan(years[1]?.x ?? Infinity);
		expect(bars[0]?.x).toBeLessThan(years[1]?.x ?? 0);
	});

	it('puts a trip between the years it lies between', () => {
		const [, second] = layout.bars;
		expect(second?.x).toBeGreaterThan(layout.years[2]?.x ?? Infinity);
		expect(second?.x).toBeLessThan(layout.years[3]?.x ?? -Infinity);
	});

	it('gives the trip with most stops the whole height', () => {
		expect(Math.max(...layout.bars.map(({ height }) => height))).toBe(100);
		expect(layout.bars[1]?.height).toBe(100);
	});

	it('finds the bar under a pointer that is beside all of them', () => {
		expect(nearestBar(layout.bars, 0)).toBe(0);
		expect(nearestBar(layout.bars, 100)).toBe(2);
		expect(nearestBar([], 50)).toBe(-1);
	});

	it('is empty where there is no trip', () => {
		expect(timelineLayout([])).toMatchObject({ bars: [], years: [] });
	});
});
