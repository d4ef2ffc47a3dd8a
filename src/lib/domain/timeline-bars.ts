import type { TimelineBar, TimelineBars, TimelineTrip } from './views';

const DAY_MS = 86_400_000;

const dayOf = (date: string): number => Date.parse(date) / DAY_MS;

export function barOf({ date, stops }: Pick<TimelineTrip, 'date' | 'stops'>): TimelineBar {
	return { start: date.datetime, stops };
}

/**
 * @param trips in the order of travel
 * @returns `null` where there are none
 */
export function packBars(trips: readonly TimelineTrip[]): TimelineBars | null {
	const [first] = trips;
	if (!first) return null;
	const starts = trips.map((trip) => dayOf(trip.date.datetime));
	return {
		first: first.key,
		begin: first.date.datetime,
		days: starts.map((start, index) => start - (starts[index - 1] ?? start)),
		stops: trips.map((trip) => trip.stops)
	};
}

export function unpackBars({ begin, days, stops }: TimelineBars): TimelineBar[] {
	let day = dayOf(begin);
	return days.map((step, index) => {
		day += step;
		const start = new Date(day * DAY_MS).toISOString().slice(0, 10);
		return { start, stops: stops[index] ?? 0 };
	});
}
