import type { TimelineBar } from '$lib/domain/views';

/** Where things stand on the timeline, in percent of its width; heights in percent of its height. */

export interface Bar {
	readonly x: number;
	readonly height: number;
}

export interface YearTick {
	readonly year: number;
	readonly x: number;
}

export interface TimelineLayout {
	/** Room that each bar has. */
	readonly gap: number;
	readonly bars: readonly Bar[];
	readonly years: readonly YearTick[];
}

/** Least distance of two bars, so that each can be seen and hit. */
const GAP = 0.6;
const LOWEST = 16;
/** Days shown after the last trip began: the last year needs room for its name. */
const TAIL = 75;
const DAY_MS = 86_400_000;

/**
 * Moves points apart to at least a distance, each as little as it can (pool adjacent violators:
 * the least squares fit; Barlow et al. 1972), inside [0, span].
 * @param points ascending
 */
export function spread(points: readonly number[], distance: number, span: number): number[] {
	const room = Math.min(distance, points.length > 1 ? span / (points.length - 1) : distance);
	const most = span - room * Math.max(0, points.length - 1);
	const pools: { sum: number; count: number }[] = [];
	points.forEach((point, index) => {
		let pool = { sum: point - index * room, count: 1 };
		let before = pools.at(-1);
		while (before && before.sum / before.count > pool.sum / pool.count) {
			pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
			pools.pop();
			before = pools.at(-1);
		}
		pools.push(pool);
	});
	return pools
		.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
		.map((start, index) => Math.min(most, Math.max(0, start)) + index * room);
}

const days = (date: string): number => Date.parse(date) / DAY_MS;

/**
 * Where a day stands on the timeline.
 * @param trips in the order of travel, at least one
 */
export function timelineScale(trips: readonly TimelineBar[]): (date: string) => number {
	const begin = days(`${trips[0]?.start.slice(0, 4)}-01-01`);
	const span = days(trips.at(-1)?.start ?? '') + TAIL - begin;
	return (date) => ((days(date) - begin) / span) * 100;
}

/** @param trips in the order of travel */
export function timelineLayout(trips: readonly TimelineBar[]): TimelineLayout {
	const [first, last] = [trips[0], trips.at(-1)];
	if (!first || !last) return { gap: GAP, bars: [], years: [] };
	const firstYear = Number(first.start.slice(0, 4));
	const lastYear = Number(last.start.slice(0, 4));
	const at = timelineScale(trips);
	const most = Math.max(...trips.map((trip) => trip.stops));
	const xs = spread(
		trips.map((trip) => at(trip.start)),
		GAP,
		100 - GAP
	);
	return {
		gap: GAP,
		bars: trips.map((trip, index) => ({
			x: xs[index] ?? 0,
			height: LOWEST + ((100 - LOWEST) * trip.stops) / most
		})),
		years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
			year: firstYear + index,
			x: at(`${firstYear + index}-01-01`)
		}))
	};
}

/** Index of the bar nearest to a position; -1 where there are none. */
export function nearestBar(bars: readonly Bar[], x: number): number {
	let best = -1;
	let least = Infinity;
	bars.forEach((bar, index) => {
		const distance = Math.abs(bar.x + GAP / 2 - x);
		if (distance < least) [best, least] = [index, distance];
	});
	return best;
}
