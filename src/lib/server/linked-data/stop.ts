import type { EventLeaf, PersonLeaf, PlaceLeaf, QuotationLeaf } from 'schema-dts';
import { isGroup } from '$lib/domain/atlas';
import type { Atlas, LinkTarget, Person, Place, Stop, Traveler, Trip } from '$lib/domain/atlas';
import { targetId } from '$lib/domain/atlas';
import {
	articlePath,
	excerptPath,
	personPath,
	placePath,
	stopPath,
	travelerPath,
	tripPath
} from '$lib/urls';
import type { Iri } from './iri';

/** A place, named; its own page says the rest. */
export const placeRef = (place: Place, iri: Iri): PlaceLeaf => ({
	'@type': 'Place',
	'@id': iri(placePath(place.id)),
	name: place.name
});

export const travelerRef = ({ id, name }: Traveler, iri: Iri): PersonLeaf => ({
	'@type': 'Person',
	'@id': iri(travelerPath(id)),
	name
});

const personRef = ({ id, name }: Person, iri: Iri): PersonLeaf => ({
	'@type': 'Person',
	'@id': iri(personPath(id)),
	name
});

/** The quotations that speak of something, named; their articles' pages give the words. */
export function quotationRefs(atlas: Atlas, target: LinkTarget, iri: Iri): QuotationLeaf[] {
	const excerpts = atlas.excerptsByTarget.get(targetId(target)) ?? [];
	return excerpts.map(({ articleId, id }) => ({
		'@type': 'Quotation',
		'@id': iri(excerptPath(articlePath(articleId), id))
	}));
}

/** What a list of stops says of each: where and when. The days are local; doubt is not said. */
export function stopRef(stop: Stop, iri: Iri): EventLeaf {
	const { start, end } = stop.dates;
	return {
		'@type': 'Event',
		'@id': iri(stopPath(stop.key)),
		name: stop.place.name,
		startDate: start.first,
		endDate: end.last
	};
}

/** A stop as an event: where, when, who was there, of which trip it is a part. */
export function stopData(atlas: Atlas, trip: Trip, stop: Stop, iri: Iri): EventLeaf {
	const { place } = stop;
	const traveler = atlas.travelers.get(trip.travelerId);
	const met = stop.met.flatMap((meeting) => (isGroup(meeting) ? [] : [meeting.person]));
	const people = new Set([...met, ...stop.companions.map(({ person }) => person)]);
	const quotations = quotationRefs(atlas, { kind: 'stop', key: stop.key }, iri);
	return {
		...stopRef(stop, iri),
		name: `${traveler?.name ?? ''} in ${place.name}, ${place.country.name}`,
		description: stop.summary ?? (stop.occasions.join('; ') || undefined),
		location: {
			...placeRef(place, iri),
			address: { '@type': 'PostalAddress', addressCountry: place.country.code }
		},
		attendee: [
			...(traveler ? [travelerRef(traveler, iri)] : []),
			...[...people].map((person) => personRef(person, iri))
		],
		about: { '@type': 'Trip', '@id': iri(tripPath(trip.key)), name: trip.title },
		...(quotations.length > 0 ? { subjectOf: quotations } : {})
	};
}
