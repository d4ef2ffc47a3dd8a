import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { LatLng, Trip } from '$lib/domain/atlas';
import type { Addresses } from './addresses';
import { detailsOf } from './details';
import { DETAILS_FIELD, FIELDS, valuesOf } from './fields';
import { legLines, legName, type LegLine } from './leg-lines';
import { CREDIT, EXCERPTS_NOTE, FACTS_LICENCE } from './licence';
import type { Selection } from './selection';
import { waypointsOf, type Waypoint } from './waypoints';

const position = ({ lat, lng }: LatLng): Position => [lng, lat];

/** The fields; the details are an object here, and no text that holds one. */
function waypointFeature(point: Waypoint, addresses: Addresses): Feature {
	const values = valuesOf(point, addresses, FIELDS).map(({ name, value }) => [name, value]);
	return {
		type: 'Feature',
		id: point.key,
		geometry: { type: 'Point', coordinates: position(point.place.position) },
		properties: {
			type: 'waypoint',
			...Object.fromEntries(values),
			[DETAILS_FIELD.name]: detailsOf(point)
		}
	};
}

function geometryOf({ lines }: LegLine): LineString | MultiLineString {
	const coordinates = lines.map((line) => line.map(position));
	const [only, ...more] = coordinates;
	return only && more.length === 0
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates };
}

function legFeature(leg: LegLine): Feature {
	const { from, to } = leg;
	return {
		type: 'Feature',
		id: leg.key,
		geometry: geometryOf(leg),
		properties: {
			type: 'leg',
			key: leg.key,
			trip: to.trip.key,
			title: to.trip.title,
			name: legName(leg),
			sequence: to.sequence,
			from: from.key,
			to: to.key,
			...to.arrival
		}
	};
}

const tripFeatures = (trip: Trip, addresses: Addresses): Feature[] => [
	...waypointsOf(trip).map((point) => waypointFeature(point, addresses)),
	...legLines(trip).map(legFeature)
];

/**
 * Waypoints as points and legs as lines (RFC 7946): [longitude, latitude], lines that cross the
 * antimeridian cut there. The members that say the licence are foreign members of section 6.1.
 */
export function geoJson(selection: Selection, addresses: Addresses): string {
	const collection: FeatureCollection = {
		type: 'FeatureCollection',
		features: selection.trips.flatMap((trip) => tripFeatures(trip, addresses))
	};
	const { type, features } = collection;
	const about = {
		name: selection.title,
		attribution: CREDIT,
		license: FACTS_LICENCE.url,
		license_note: EXCERPTS_NOTE
	};
	// A feature a line: a difference between two editions can be read.
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
	const head = JSON.stringify({ type, ...about }).slice(0, -1);
	return `${head},"features":[\n${lines}\n]}\n`;
}
