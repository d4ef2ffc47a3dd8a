import type { PersonLeaf, TripLeaf } from 'schema-dts';
import type { Atlas, Traveler, Trip } from '$lib/domain/atlas';
import { travelerPath, tripPath } from '$lib/urls';
import type { Iri } from './iri';
import { placeRef, quotationRefs, stopRef } from './stop';

/** A trip with all its stops in the order of travel, transits included. */
export function tripData(atlas: Atlas, trip: Trip, iri: Iri): TripLeaf {
	const quotations = quotationRefs(atlas, { kind: 'trip', key: trip.key }, iri);
	return {
		'@type': 'Trip',
		'@id': iri(tripPath(trip.key)),
		name: trip.title,
		description: trip.summary,
		departureTime: trip.dates.start.first,
		arrivalTime: trip.dates.end.last,
		tripOrigin: placeRef(trip.origin, iri),
		itinerary: {
			'@type': 'ItemList',
			itemListOrder: 'https://schema.org/ItemListOrderAscending',
			numberOfItems: trip.stops.length,
			itemListElement: trip.stops.map((stop) => ({
				'@type': 'ListItem',
				position: stop.index + 1,
				item: { ...stopRef(stop, iri), location: placeRef(stop.place, iri) }
			}))
		},
		...(quotations.length > 0 ? { subjectOf: quotations } : {})
	};
}

export function travelerData(traveler: Traveler, iri: Iri): PersonLeaf {
	return {
		'@type': 'Person',
		'@id': iri(travelerPath(traveler.id)),
		name: traveler.name,
		jobTitle: traveler.office,
		description: traveler.summary,
		workLocation: placeRef(traveler.home, iri)
	};
}
