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
const yearOf = (date: string): number => Number(date.slice(0, 4));
const newYear = (year: number): number => days(`${year}-01-01`);

/** A pause of more years is left out: between two travelers it can be half a century. */
const LONGEST_PAUSE = 5;

/** The years that have room, in order. */
function shownYears(trips: readonly TimelineBar[]): number[] {
	return trips.reduce<number[]>((shown, { start }) => {
		const year = yearOf(start);
		const last = shown.at(-1);
		if (last === undefined || year - last > LONGEST_PAUSE) return [...shown, year];
		return [...shown, ...Array.from({ length: year - last }, (_, index) => last + 1 + index)];
	}, []);
}

/**
 * Where a day stands on the timeline.
 * @param trips in the order of travel, at least one
 */
export function timelineScale(trips: readonly TimelineBar[]): (date: string) => number {
	const years = shownYears(trips);
	let length = 0;
	const begins = years.map((year) => {
		const begin = length;
		length += newYear(year + 1) - newYear(year);
		return { year, begin };
	});
	const offset = (date: string): number => {
		const here = begins.findLast(({ year }) => year <= yearOf(date));
		if (!here) return 0;
		const next = begins[begins.indexOf(here) + 1];
		return Math.min(here.begin + days(date) - newYear(here.year), next?.begin ?? Infinity);
	};
	const span = offset(trips.at(-1)?.start ?? '') + TAIL;
	return (date) => (offset(date) / span) * 100;
}

/** @param trips in the order of travel */
export function timelineLayout(trips: readonly TimelineBar[]): TimelineLayout {
	if (trips.length === 0) return { gap: GAP, bars: [], years: [] };
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
		years: shownYears(trips).map((year) => ({ year, x: at(`${year}-01-01`) }))
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
