import { scaleBand } from 'd3-scale';
import type { TripStops } from './data';

/** A trip as a brick: across in percent of the width, down in px. */
export interface Brick extends TripStops {
	readonly y: number;
}

/** All trips with as many stops, piled up in the order of travel. */
export interface Pile {
	readonly stops: number;
	/** Left edge, middle and width, in percent. */
	readonly x: number;
	readonly middle: number;
	readonly width: number;
	readonly bricks: readonly Brick[];
	/** Top of the pile in px. */
	readonly top: number;
}

export interface Wall {
	readonly piles: readonly Pile[];
	/** In px. */
	readonly height: number;
}

/**
 * Trips piled by their number of stops, from 1 to the most; a number that no trip has leaves its
 * room empty.
 * @param brick height of a brick in px, the gap above it included
 */
export function wall(trips: readonly TripStops[], brick: number): Wall {
	const most = Math.max(0, ...trips.map(({ stops }) => stops));
	const numbers = Array.from({ length: most }, (_, index) => index + 1);
	const across = scaleBand<number>(numbers, [0, 100]).paddingInner(0.16).paddingOuter(0.08);
	const width = across.bandwidth();
	const groups = numbers.map((stops) => trips.filter((trip) => trip.stops === stops));
	const height = Math.max(0, ...groups.map((group) => group.length)) * brick;
	const piles = groups.map((group, index): Pile => {
		const stops = index + 1;
		const x = across(stops) ?? 0;
		return {
			stops,
			x,
			middle: x + width / 2,
			width,
			top: height - group.length * brick,
			bricks: group.map((trip, layer) => ({ ...trip, y: height - (layer + 1) * brick }))
		};
	});
	return { piles, height };
}
