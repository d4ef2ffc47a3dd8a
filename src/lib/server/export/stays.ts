import type { Place, Stop } from '$lib/domain/atlas';
import { isCertain } from '$lib/domain/dates';
import type { Selection } from './selection';

/** A place with the stays there, for gazetteers; transits are stays too. */
export interface PlaceStays {
	readonly place: Place;
	/** In the order of travel, at least one. */
	readonly stays: readonly Stop[];
}

/** Places where trips only begin or end are left out: nothing is known of a stay there. */
export function placesWithStays({ trips }: Selection): PlaceStays[] {
	const found = new Map<Place, Stop[]>();
	for (const stop of trips.flatMap((trip) => trip.stops)) {
		const stays = found.get(stop.place);
		if (stays) stays.push(stop);
		else found.set(stop.place, [stop]);
	}
	return [...found].map(([place, stays]) => ({ place, stays }));
}

export const isDoubtful = ({ dates }: Stop): boolean =>
	!isCertain(dates.start) || !isCertain(dates.end);

interface PlaceType {
	/** Getty Art & Architecture Thesaurus, of the subset that the World Historical Gazetteer takes. */
	readonly aat: number;
	readonly label: string;
	/** Feature class of GeoNames. */
	readonly fclass: 'P' | 'L' | 'S';
}

const CITY: PlaceType = { aat: 300008389, label: 'city', fclass: 'P' };

/** The subset has no capital; a capital is a city there. */
export const PLACE_TYPE: Readonly<Record<Place['kind'], PlaceType>> = {
	capital: CITY,
	city: CITY,
	town: { aat: 300008375, label: 'town', fclass: 'P' },
	region: { aat: 300182722, label: 'region (geographic)', fclass: 'L' },
	site: { aat: 300000809, label: 'site', fclass: 'S' },
	base: { aat: 300000455, label: 'military base', fclass: 'S' }
};
