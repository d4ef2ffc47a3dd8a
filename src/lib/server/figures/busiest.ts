import type { Stop, Trip } from '$lib/domain/atlas';
import { dateWords, weekday } from '$lib/domain/date-words';
import { parseDay } from '$lib/domain/dates';
import type { BusyDay, DaysFigure } from '$lib/figures/data';
import { counted, grouped } from '$lib/figures/number-words';
import { stopPath, tripPath } from '$lib/urls';
import { DOUBTFUL_DAYS, stopsByDay } from './days';

/** From so many stops on a day is busy. */
const BUSY = 3;
/** So many stops are needed for the picture. */
const BUSIEST = 4;

const dayWords = (day: string): string => `${weekday(day)} ${dateWords(parseDay(day))}`;

function busyDay(trips: readonly Trip[], day: string, stops: readonly Stop[]): BusyDay {
	const trip = trips.find(({ key }) => key === stops[0]?.tripKey);
	return {
		date: dayWords(day),
		trip: { title: trip?.title ?? '', path: tripPath(trip?.key ?? '') },
		stops: stops.map(({ place, key }) => ({ place: place.name, path: stopPath(key) }))
	};
}

export function daysFigure(trips: readonly Trip[]): DaysFigure {
	const busy = [...stopsByDay(trips)]
		.filter(([, stops]) => stops.length >= BUSY)
		.toSorted((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
	const most = busy[0]?.[1].length ?? 0;
	const top = busy.filter(([, stops]) => stops.length === most).length;
	return {
		id: 'days',
		title: 'Busiest days',
		finding: `${counted(most, 'stop')} on ${counted(top, 'day')}; ${grouped(busy.length)} days had ${grouped(BUSY)} or more.`,
		rule: `Stops whose stay includes the local date, in the order of travel: the place of the night before counts, and so does a place returned to. ${DOUBTFUL_DAYS} Transits count nowhere. The picture has the days with ${BUSIEST} stops or more, the table those with ${BUSY} or more.`,
		table: {
			columns: ['Day', 'Stops', 'Places in order', 'Trip'],
			rows: busy.map(([day, stops]) => {
				const { trip } = busyDay(trips, day, stops);
				return [
					day,
					stops.length,
					stops.map(({ place }) => place.name).join('; '),
					{ text: trip.title, path: trip.path }
				];
			})
		},
		busiest: busy
			.filter(([, stops]) => stops.length >= BUSIEST)
			.map(([day, stops]) => busyDay(trips, day, stops))
	};
}
