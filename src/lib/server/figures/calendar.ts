import type { Traveler, Trip } from '$lib/domain/atlas';
import { daysFrom } from '$lib/figures/day';
import type { CalendarFigure } from '$lib/figures/data';
import { counted, grouped } from '$lib/figures/number-words';
import { DOUBTFUL_DAYS, daysAbroad, stopsByDay } from './days';

/** Whole percent. */
const share = (part: number, whole: number): number =>
	whole === 0 ? 0 : Math.round((part / whole) * 100);

export function calendarFigure(traveler: Traveler, trips: readonly Trip[]): CalendarFigure {
	const start = traveler.term.start.first;
	const end = traveler.term.end.first;
	const days = daysAbroad(trips);
	const stops = stopsByDay(trips);
	const term = daysFrom(start, end).length;
	return {
		id: 'calendar',
		title: 'The term, day by day',
		finding: `Abroad on ${grouped(days.length)} of ${counted(term, 'day')} in office: ${share(days.length, term)}%.`,
		rule: `A day abroad is a date from the arrival at the first stop of a trip to the departure from its last one, both included, in the local dates there; a date in two trips counts once. A stop belongs to each date of its stay. ${DOUBTFUL_DAYS} Transits count nowhere.`,
		table: {
			columns: ['Day abroad', 'Stops', 'Places in order'],
			rows: days.map((day) => {
				const here = stops.get(day) ?? [];
				return [day, here.length, here.map(({ place }) => place.name).join('; ')];
			})
		},
		start,
		end,
		abroad: days.map((day) => ({ day, stops: stops.get(day)?.length ?? 0 }))
	};
}
