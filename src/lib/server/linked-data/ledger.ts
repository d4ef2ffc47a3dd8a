/** Places, countries and people. */
import type { CountryLeaf, EventLeaf, PersonLeaf, PlaceLeaf } from 'schema-dts';
import type { Atlas, Country, Person, Place, Stop } from '$lib/domain/atlas';
import { countryPath, personPath, placePath, stopPath } from '$lib/urls';
import { rolesHeld } from '../views/ledger-people';
import { stopsAt } from '../views/stop-index';
import type { Iri } from './iri';

const eventRef = (stop: Stop, iri: Iri): EventLeaf => ({
	'@type': 'Event',
	'@id': iri(stopPath(stop.key))
});

const otherNames = (names: readonly (string | undefined)[]): { alternateName?: string[] } => {
	const known = names.filter((name) => name !== undefined);
	return known.length > 0 ? { alternateName: known } : {};
};

export function placeData(atlas: Atlas, place: Place, iri: Iri): PlaceLeaf {
	const { lat, lng } = place.position;
	const events = stopsAt(atlas, place).map((stop) => eventRef(stop, iri));
	return {
		'@type': 'Place',
		'@id': iri(placePath(place.id)),
		name: place.name,
		...otherNames([place.nameAr, ...place.aliases]),
		description: place.note,
		geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
		containedInPlace: {
			'@type': 'Country',
			'@id': iri(countryPath(place.country.code)),
			name: place.country.name
		},
		...(events.length > 0 ? { event: events } : {})
	};
}

/** @returns a country by its code of ISO 3166-1 */
export function countryData(country: Country, iri: Iri): CountryLeaf {
	return {
		'@type': 'Country',
		'@id': iri(countryPath(country.code)),
		name: country.name,
		...otherNames(country.aliases),
		identifier: country.code
	};
}

export function personData(atlas: Atlas, person: Person, iri: Iri): PersonLeaf {
	return {
		'@type': 'Person',
		'@id': iri(personPath(person.id)),
		name: person.name,
		...otherNames([person.nameAr, ...person.aliases]),
		jobTitle: rolesHeld(atlas, person)
	};
}
