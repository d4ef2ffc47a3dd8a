/** The stops of two sides as one list in the order of time. */
import { daysBetween } from '$lib/domain/dates';
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
	/** From 1 for a day of the trip; `YYYY-MM` for a month by date; `MM` for a month of any year. */
	readonly at: string;
	readonly rows: readonly CompareRow[];
}

interface Placed {
	readonly row: CompareRow;
	/** Sorts by time. */
	readonly time: string;
	readonly at: string;
}

/** Days from the start of the trip, the first being day 1. */
const dayOf = (trip: CompareTrip, stop: CompareStop): number =>
	daysBetween(trip.first, stop.first) + 1;

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
	if (by === 'date') return { row, time: stop.first, at: stop.first.slice(0, 7) };
	if (side.isYear) return { row, time: stop.first.slice(5), at: stop.first.slice(5, 7) };
	const day = dayOf(trip, stop);
	// The eve of a doubtful start is day 0.
	return { row, time: String(day + 1000), at: String(day) };
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
	for (const { row, at } of rows.toSorted((one, other) => order(one.time, other.time))) {
		groups.set(at, [...(groups.get(at) ?? []), row]);
	}
	return [...groups].map(([at, found]) => ({ at, rows: found }));
}
