/** The stops of two sides as one list in the order of time. */
import { daysBetween } from '$lib/domain/dates';
import { monthName } from '$lib/figures/month-names';
import type { Align } from './choice';
import type { CompareData, CompareStop, CompareTrip } from './data';
import type { Side, SideName } from './side';

export interface CompareRow {
	readonly side: SideName;
	/** `traveler/trip/stop` */
	readonly key: string;
	/** `traveler/trip` */
	readonly trip: string;
	readonly tripTitle: string;
	readonly date: string;
	readonly place: string;
	readonly country: string;
	readonly transit: boolean;
}

/** Rows under one heading. */
export interface RowGroup {
	/** "October 2023", "October" of two years, "Day 3" of two trips. */
	readonly heading: string;
	readonly rows: readonly CompareRow[];
}

interface Placed {
	readonly row: CompareRow;
	/** Sorts by time. */
	readonly time: string;
	readonly heading: string;
}

/** Days from the start of the trip, the first being day 1. */
const dayOf = (trip: CompareTrip, stop: CompareStop): number =>
	daysBetween(trip.first, stop.first) + 1;

/** The day in the year of a side; that of a trip over New Year comes after all others. */
function yearTime(side: Side, stop: CompareStop): string {
	return `${stop.first.slice(0, 4) > side.value ? 1 : 0} ${stop.first.slice(5)}`;
}

/** "January of the next year" for the end of a trip over New Year. */
function monthOf(side: Side, stop: CompareStop, month: string): string {
	return stop.first.slice(0, 4) > side.value ? `${month} of the next year` : month;
}

function placed(
	data: CompareData,
	side: Side,
	by: Align,
	trip: CompareTrip,
	stop: CompareStop
): Placed {
	const place = data.places[stop.place];
	const row: CompareRow = {
		side: side.name,
		key: `${trip.key}/${stop.id}`,
		trip: trip.key,
		tripTitle: trip.title,
		date: stop.date,
		place: place?.name ?? '',
		country: data.countries[place?.country ?? -1]?.name ?? '',
		transit: stop.number === null
	};
	const month = monthName(Number(stop.first.slice(5, 7)));
	if (by === 'date') {
		return { row, time: stop.first, heading: `${month} ${stop.first.slice(0, 4)}` };
	}
	if (side.isYear) return { row, time: yearTime(side, stop), heading: monthOf(side, stop, month) };
	const day = dayOf(trip, stop);
	// A doubtful stop may lie on the eve of its trip.
	return { row, time: String(1000 + day), heading: `Day ${day}` };
}

/** Days of the trip align two trips, days of the year two years; a trip and a year share only dates. */
export function canAlign(a: Side, b: Side): boolean {
	return a.isYear === b.isYear;
}

/**
 * The rows of both sides in the order of time, in groups; on the same day those of A come first.
 * @param by `day` puts the same day of two trips, or the same month of two years, together
 */
export function rowGroups(data: CompareData, a: Side, b: Side, by: Align): RowGroup[] {
	const align = canAlign(a, b) ? by : 'date';
	const rows = [a, b].flatMap((side) =>
		side.trips.flatMap((trip) => trip.stops.map((stop) => placed(data, side, align, trip, stop)))
	);
	const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
	const groups = new Map<string, CompareRow[]>();
	for (const { row, heading } of rows.toSorted((one, other) => order(one.time, other.time))) {
		groups.set(heading, [...(groups.get(heading) ?? []), row]);
	}
	return [...groups].map(([heading, found]) => ({ heading, rows: found }));
}
