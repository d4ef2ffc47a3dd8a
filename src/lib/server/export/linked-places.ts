import type { Place, Stop } from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import { placePath, placesPath } from '$lib/urls';
import type { Addresses } from './addresses';
import { CREDIT } from './licence';
import type { Selection } from './selection';
import { isDoubtful, PLACE_TYPE, placesWithStays, type PlaceStays } from './stays';

const CONTEXT =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

const timespan = ({ dates }: Stop) => ({
	start: { in: dates.start.first },
	end: { in: dates.end.last }
});

/** Aliases in the script that a reader of English reads; their language is not known. */
function names(place: Place, year: number, addresses: Addresses) {
	const citations = [{ label: CREDIT, year, '@id': addresses.iri(placesPath()) }];
	return [
		{ toponym: place.name, lang: 'en', citations },
		...(place.nameAr === undefined ? [] : [{ toponym: place.nameAr, lang: 'ar' }]),
		...place.aliases.map((toponym) => ({ toponym }))
	];
}

function feature({ place, stays }: PlaceStays, addresses: Addresses) {
	const { aat, label, fclass } = PLACE_TYPE[place.kind];
	const { lat, lng } = place.position;
	return {
		'@id': addresses.iri(placePath(place.id)),
		type: 'Feature',
		properties: { title: place.name, ccodes: [place.country.code], fclasses: [fclass] },
		when: {
			timespans: stays.map(timespan),
			label: stays.map(({ dates }) => intervalWords(dates)).join('; '),
			certainty: stays.some(isDoubtful) ? 'less-certain' : 'certain'
		},
		names: names(place, stays[0]?.dates.start.year ?? 0, addresses),
		types: [{ identifier: `aat:${aat}`, label, sourceLabels: [{ label: place.kind, lang: 'en' }] }],
		geometry: { type: 'Point', coordinates: [lng, lat] },
		...(place.note === undefined ? {} : { descriptions: [{ value: place.note, lang: 'en' }] })
	};
}

/**
 * Places with the days of the stays there, as the World Historical Gazetteer takes them (Linked
 * Places format 1.2.2, which is GeoJSON and JSON-LD at once).
 */
export function linkedPlaces(selection: Selection, addresses: Addresses): string {
	const features = placesWithStays(selection).map((each) =>
		JSON.stringify(feature(each, addresses))
	);
	return `{"type":"FeatureCollection","@context":"${CONTEXT}","features":[\n${features.join(',\n')}\n]}\n`;
}
