import {
	isCounted,
	isGroup,
	type Atlas,
	type Person,
	type Stop,
	type Trip
} from '$lib/domain/atlas';
import type { AtlasFacets, FacetNames, TripFacets } from '$lib/filter/facets';
import { tripLegs } from './leg';
import { isUncertain } from './scene';
import { tripRef } from './trip';

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function met(stops: readonly Stop[]): Person[] {
	return stops.flatMap((stop) => stop.met.flatMap((each) => (isGroup(each) ? [] : [each.person])));
}

function companions(stops: readonly Stop[]): Person[] {
	return stops.flatMap((stop) => stop.companions.map(({ person }) => person));
}

/** As the figures count days abroad. */
function abroad(stops: readonly Stop[]): Pick<TripFacets, 'abroad'> {
	const first = stops[0]?.dates.start.first;
	const last = stops.at(-1)?.dates.end.first;
	return first === undefined || last === undefined ? {} : { abroad: [first, last] };
}

function tripFacets(atlas: Atlas, trip: Trip): TripFacets {
	const stops = trip.stops.filter(isCounted);
	return {
		key: trip.key,
		first: trip.dates.start.first,
		last: trip.dates.end.last,
		theme: trip.theme,
		countries: unique(stops.map((stop) => stop.place.country.code)),
		regions: unique(stops.map((stop) => stop.place.country.region)),
		people: unique(met(stops).map(({ id }) => id)),
		companions: unique(companions(stops).map(({ id }) => id)),
		articles: tripRef(atlas, trip).excerpts > 0,
		uncertain: trip.stops.some(isUncertain),
		stops: stops.length,
		km: Math.round(tripLegs(trip).reduce((sum, leg) => sum + leg.km, 0)),
		stays: stops.map((stop) => stop.place.country.code),
		meetings: stops.flatMap((stop) => unique(met([stop])).map(({ id }) => id)),
		...abroad(stops)
	};
}

/** What the atlas can be filtered by, in the order of travel. */
export function facetViews(atlas: Atlas, trips: readonly Trip[]): AtlasFacets {
	const stops = trips.flatMap((trip) => trip.stops).filter(isCounted);
	const names: FacetNames = {
		countries: Object.fromEntries(
			stops.map((stop) => [stop.place.country.code, stop.place.country.name])
		),
		numerics: Object.fromEntries(
			stops.map(({ place }) => [place.country.code, place.country.numeric])
		),
		people: Object.fromEntries(
			[...met(stops), ...companions(stops)].map(({ id, name }) => [id, name])
		)
	};
	return { facets: trips.map((trip) => tripFacets(atlas, trip)), names };
}
