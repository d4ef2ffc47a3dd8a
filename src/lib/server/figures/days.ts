import { isCounted, type Stop, type Trip } from '$lib/domain/atlas';
import { daysFrom } from '$lib/figures/day';

/** The stops of the trips in their order, transits left out: no figure counts them. */
export function countedStops(trips: readonly Trip[]): Stop[] {
	return trips.flatMap((trip) => trip.stops).filter(isCounted);
}

/**
 * The days abroad, each once and in order: the local dates from the arrival at the first stop of
 * a trip to the departure from its last one, both included.
 */
export function daysAbroad(trips: readonly Trip[]): string[] {
	const days = trips.flatMap((trip) => {
		const stops = trip.stops.filter(isCounted);
		const first = stops[0]?.dates.start.first;
		const last = stops.at(-1)?.dates.end.first;
		return first === undefined || last === undefined ? [] : daysFrom(first, last);
	});
	return [...new Set(days)].toSorted();
}

/** The dates from the start to the end of a trip, both included, each once and in order. */
export function travelDays(trips: readonly Trip[]): string[] {
	const days = trips.flatMap(({ dates }) => daysFrom(dates.start.first, dates.end.first));
	return [...new Set(days)].toSorted();
}

/** The stops of each day: those whose local dates include it, in the order of travel. */
export function stopsByDay(trips: readonly Trip[]): Map<string, Stop[]> {
	const byDay = new Map<string, Stop[]>();
	for (const stop of countedStops(trips)) {
		for (const day of daysFrom(stop.dates.start.first, stop.dates.end.first)) {
			byDay.set(day, [...(byDay.get(day) ?? []), stop]);
		}
	}
	return byDay;
}

/** Said wherever a figure counts days. */
export const DOUBTFUL_DAYS = 'A doubtful date counts as the day stated.';
