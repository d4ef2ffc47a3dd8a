import type { Trip } from '$lib/domain/atlas';
import type { TripsFigure } from '$lib/figures/data';
import { counted, grouped } from '$lib/figures/number-words';
import { tripPath } from '$lib/urls';
import { countedStops } from './days';

/** The middle one of the numbers, or the mean of the middle two; 0 of none. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const low = sorted[Math.ceil(middle) - 1] ?? 0;
	const high = sorted[Math.floor(middle)] ?? low;
	return (low + high) / 2;
}

export function tripsFigure(trips: readonly Trip[]): TripsFigure {
	const counts = trips.map((trip) => ({ trip, stops: countedStops([trip]).length }));
	const middle = median(counts.map(({ stops }) => stops));
	const byLength = counts.toSorted((a, b) => b.stops - a.stops);
	const longest = byLength[0];
	const single = counts.filter(({ stops }) => stops === 1).length;
	const lead = `The median trip had ${grouped(middle, middle % 1 === 0 ? 0 : 1)} stops; ${grouped(single)} had a single one`;
	return {
		id: 'trips',
		title: 'Stops a trip',
		finding: longest
			? `${lead}. The longest chain was “${longest.trip.title}”: ${counted(longest.stops, 'stop')}.`
			: 'No trip is known.',
		rule: 'A trip is one journey, from leaving home to being back. Coming back to a place is another stop; nights without a programme count, transits do not.',
		table: {
			columns: ['Trip', 'Start', 'End', 'Stops'],
			rows: byLength.map(({ trip, stops }) => [
				{ text: trip.title, path: tripPath(trip.key) },
				trip.dates.start.first,
				trip.dates.end.first,
				stops
			])
		},
		trips: counts.map(({ trip, stops }) => ({ title: trip.title, stops }))
	};
}
