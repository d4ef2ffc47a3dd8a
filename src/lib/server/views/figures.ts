import { isCounted, type Atlas, type Link, type Trip } from '$lib/domain/atlas';
import type { Figure } from '$lib/domain/views';
import { tripLegs } from './leg';

/** All of the atlas, or those of which an excerpt speaks of these trips or of their travelers' calls. */
function articlesAbout({ articles, trips: all }: Atlas, trips: readonly Trip[]): number {
	if (trips.length === all.length) return articles.length;
	const keys = new Set(trips.map(({ key }) => key));
	const travelers = new Set(trips.map(({ travelerId }) => travelerId));
	const speaks = ({ target: { kind, key } }: Link): boolean => {
		const [traveler = '', trip = ''] = key.split('/');
		return kind === 'call' ? travelers.has(traveler) : keys.has(`${traveler}/${trip}`);
	};
	return articles.filter(({ excerpts }) => excerpts.some(({ links }) => links.some(speaks))).length;
}

/** The atlas in figures, each with its counting rule. */
export function atlasFigures(atlas: Atlas, trips: readonly Trip[]): Figure[] {
	const stops = trips.flatMap((trip) => trip.stops).filter(isCounted);
	const countries = new Set(stops.map((stop) => stop.place.country));
	const km = trips.flatMap(tripLegs).reduce((sum, leg) => sum + leg.km, 0);
	return [
		{
			label: 'trips',
			value: trips.length,
			rule: 'One journey, from leaving home to being back, is one trip.'
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
			value: articlesAbout(atlas, trips),
			rule: 'Articles with at least one excerpt.'
		}
	];
}
