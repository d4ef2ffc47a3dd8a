import type { Trip } from '$lib/domain/atlas';
import type { Addresses } from './addresses';
import { LEAN_FIELDS, valuesOf } from './fields';
import { CREDIT, EXCERPTS_NOTE, FACTS_LICENCE } from './licence';
import type { Selection } from './selection';
import { waypointsOf, type Waypoint } from './waypoints';
import { describe, placeWords } from './words';
import { element, optional, xmlDocument, type Markup } from './xml';

/** The namespace of the extensions: a name for ever, not an address. */
export const GPX_NAMESPACE = 'urn:x-shuttle:waypoint:1';

const link = (url: string | undefined): Markup | null =>
	url ? element('link', { href: url }) : null;

function routePoint(waypoint: Waypoint, addresses: Addresses): Markup {
	const { lat, lng } = waypoint.place.position;
	const values = valuesOf(waypoint, addresses, LEAN_FIELDS).map(({ name, value }) =>
		element(`shuttle:${name}`, {}, value)
	);
	return element(
		'rtept',
		{ lat, lon: lng },
		element('name', {}, placeWords(waypoint)),
		element('desc', {}, describe(waypoint, addresses)),
		link(addresses.url(waypoint.path)),
		element('type', {}, waypoint.kind),
		element('extensions', {}, ...values)
	);
}

function route(trip: Trip, addresses: Addresses): Markup {
	const points = waypointsOf(trip);
	return element(
		'rte',
		{},
		element('name', {}, trip.title),
		optional('desc', trip.summary),
		link(points[0] && addresses.url(points[0].path)),
		element('type', {}, trip.theme),
		...points.map((waypoint) => routePoint(waypoint, addresses))
	);
}

/**
 * A route a trip (GPX 1.1). Points have no time: GPX asks for an instant, and only local days are
 * known; these stand in the extensions.
 */
export function gpx(selection: Selection, addresses: Addresses): string {
	const routes = selection.trips.map((trip) => route(trip, addresses));
	return xmlDocument(
		element(
			'gpx',
			{
				xmlns: 'http://www.topografix.com/GPX/1/1',
				'xmlns:shuttle': GPX_NAMESPACE,
				version: '1.1',
				creator: CREDIT
			},
			element(
				'metadata',
				{},
				element('name', {}, selection.title),
				element('desc', {}, EXCERPTS_NOTE),
				element('copyright', { author: CREDIT }, element('license', {}, FACTS_LICENCE.url))
			),
			...routes
		)
	);
}
