import { isCounted, type Atlas, type Trip } from '$lib/domain/atlas';
import type { Figure } from '$lib/domain/views';
import { tripLegs } from './leg';

/** The atlas in figures, each with its counting rule. */
export function atlasFigures(atlas: Atlas, trips: readonly Trip[]): Figure[] {
	const stops = trips.flatMap((trip) => trip.stops).filter(isCounted);
	const countries = new Set(stops.map((stop) => stop.place.country));
	const km = trips.flatMap(tripLegs).reduce((sum, leg) => sum + leg.km, 0);
	return [
		{
			label: 'trips',
			value: trips.length,
			rule: 'One journey from leaving the United States to being back is one trip.'
		},
		{
			label: 'stops',
			value: stops.length,
			rule: 'A stay in one place is a stop; coming back is another one. Nights without a programme count, transits do not.'
		},
		{
			label: 'countries',
			value: countries.size,
			rule: 'Countries and territories with at least one stop, the West Bank counted for itself.'
		},
		{
			label: 'km',
			value: Math.round(km),
			rule: 'The sum of all legs, home legs included, along the shortest line on the WGS 84 ellipsoid; what was flown was longer.'
		},
		{
			label: 'articles',
			value: atlas.articles.length,
			rule: 'Articles with at least one excerpt.'
		}
	];
}
