/** The ledgers of places and countries: every stay there, in order. */
import {
	isCounted,
	isGroup,
	type Atlas,
	type Country,
	type Place,
	type Stop
} from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import type { CountryView, LedgerLink, PlaceView, StayView } from '$lib/domain/ledgers';
import type { ExcerptView } from '$lib/domain/views';
import { RELATION_LABEL } from '$lib/domain/words';
import { countryPath, placePath } from '$lib/urls';
import { excerptViews } from './excerpt';
import { byName, initial } from './ledger-names';
import { perAtlas } from './memo';
import { stayViews } from './stay';
import { stopsAt, stopsIn } from './stop-index';

const counted = (stops: readonly Stop[]): number => stops.filter(isCounted).length;

/** Trips that begin or end at a place for which `here` holds. */
function ends(atlas: Atlas, here: (place: Place) => boolean): number {
	return atlas.trips.filter((trip) => here(trip.origin) || here(trip.final)).length;
}

/** Of a stop, among those of others: it says of which stay it speaks. */
function stayExcerpts(atlas: Atlas, stop: Stop): ExcerptView[] {
	return excerptViews(atlas, [{ kind: 'stop', key: stop.key }]).map((excerpt) => ({
		...excerpt,
		label: `${RELATION_LABEL[excerpt.relation]} the stay of ${intervalWords(stop.dates)}`
	}));
}

/** Of the stays in their order, then of the place itself; each excerpt once. */
function placeExcerpts(atlas: Atlas, place: Place): ExcerptView[] {
	const all = [
		...stopsAt(atlas, place).flatMap((stop) => stayExcerpts(atlas, stop)),
		...excerptViews(atlas, [{ kind: 'place', key: place.id }])
	];
	return [...new Map(all.toReversed().map((excerpt) => [excerpt.id, excerpt])).values()].reverse();
}

/** Every stay with the names of those met there. */
function staysWithMet(atlas: Atlas, stops: readonly Stop[]): StayView[] {
	const names = stops.map(({ met }) =>
		met.map((each) => (isGroup(each) ? each.group : each.person.name)).join(', ')
	);
	return stayViews(atlas, stops).map((stay, index) => {
		const met = names[index];
		return met ? { ...stay, met } : stay;
	});
}

export function placeView(atlas: Atlas, place: Place): PlaceView {
	const stops = stopsAt(atlas, place);
	return {
		id: place.id,
		name: place.name,
		...(place.nameAr === undefined ? {} : { nameAr: place.nameAr }),
		...(place.note === undefined ? {} : { note: place.note }),
		country: { name: place.country.name, path: countryPath(place.country.code) },
		stays: staysWithMet(atlas, stops),
		total: counted(stops),
		ends: ends(atlas, (each) => each === place),
		excerpts: placeExcerpts(atlas, place)
	};
}

function placeLink(atlas: Atlas, place: Place): LedgerLink {
	return {
		path: placePath(place.id),
		name: place.name,
		count: counted(stopsAt(atlas, place)),
		detail: place.country.name,
		...(place.nameAr === undefined ? {} : { nameAr: place.nameAr }),
		group: initial(place.name)
	};
}

export const placeLinks = perAtlas((atlas): readonly LedgerLink[] =>
	[...atlas.places.values()].map((place) => placeLink(atlas, place)).toSorted(byName)
);

export function countryView(atlas: Atlas, country: Country): CountryView {
	const stops = stopsIn(atlas, country);
	const places = [...atlas.places.values()].filter((place) => place.country === country);
	return {
		code: country.code,
		name: country.name,
		region: country.region,
		places: places.map((place) => placeLink(atlas, place)).toSorted(byName),
		stays: stayViews(atlas, stops),
		total: counted(stops),
		ends: ends(atlas, (place) => place.country === country)
	};
}

/** Grouped by region. */
export const countryLinks = perAtlas((atlas): readonly LedgerLink[] =>
	[...atlas.countries.values()]
		.map((country) => ({
			path: countryPath(country.code),
			name: country.name,
			count: counted(stopsIn(atlas, country)),
			group: country.region
		}))
		.toSorted(byName)
);
