/** The trips whose routes the map of a ledger shows. */
import type { Atlas, Person, Place, Trip } from '$lib/domain/atlas';
import { perAtlas } from './memo';
import { stopsWith } from './stop-index';

const byKey = perAtlas((atlas) => new Map(atlas.trips.map((trip) => [trip.key, trip])));

/**
 * The trips with a stop, a transit included, at a place for which `here` holds; where none has
 * one, those that begin or end there.
 */
export function tripsAt(atlas: Atlas, here: (place: Place) => boolean): readonly Trip[] {
	const through = atlas.trips.filter((trip) => trip.stops.some((stop) => here(stop.place)));
	return through.length > 0
		? through
		: atlas.trips.filter((trip) => here(trip.origin) || here(trip.final));
}

/**
 * The trips on which he met the person or the person travelled with him; all for one who only
 * called, so that the map is not empty.
 */
export function tripsWith(atlas: Atlas, person: Person): readonly Trip[] {
	const keys = new Set(stopsWith(atlas, person).map(({ tripKey }) => tripKey));
	const found = [...keys].flatMap((key) => byKey(atlas).get(key) ?? []);
	return found.length > 0 ? found : atlas.trips;
}
