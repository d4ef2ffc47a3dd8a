/** One side of a comparison: its trips and what they count. */
import { daysFrom } from '$lib/figures/day';
import { isYear, tripsOf } from './choice';
import type { CompareData, CompareStop, CompareTrip } from './data';

export type SideName = 'a' | 'b';

export interface Side {
	readonly name: SideName;
	/** As in the address. */
	readonly value: string;
	/** "2023", or the title of the trip. */
	readonly title: string;
	/** The dates of the trip; how many trips a year has is in the counts. */
	readonly date: string;
	readonly isYear: boolean;
	/** Never empty. */
	readonly trips: readonly CompareTrip[];
}

/** The side of a value; `null` when no trip or year is called so. */
export function sideOf(data: CompareData, name: SideName, value: string): Side | null {
	const trips = tripsOf(data, value);
	const [first] = trips;
	if (!first) return null;
	const year = isYear(value);
	return {
		name,
		value,
		title: year ? value : first.title,
		date: year ? '' : first.date,
		isYear: year,
		trips
	};
}

export interface Counts {
	readonly trips: number;
	readonly stops: number;
	readonly countries: number;
	/** Days from the start to the end of each trip, both included, each once. */
	readonly days: number;
	readonly km: number;
}

/** The stops that count: transits do not. */
export function countedStops(side: Side): CompareStop[] {
	return side.trips.flatMap(({ stops }) => stops.filter(({ number }) => number !== null));
}

export function countsOf(data: CompareData, side: Side): Counts {
	const stops = countedStops(side);
	return {
		trips: side.trips.length,
		stops: stops.length,
		countries: new Set(stops.map(({ place }) => data.places[place]?.country)).size,
		days: new Set(side.trips.flatMap(({ first, last }) => daysFrom(first, last))).size,
		km: side.trips.reduce((sum, { km }) => sum + km, 0)
	};
}
