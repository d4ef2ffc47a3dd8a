import type { LatLng, Trip } from '$lib/domain/atlas';
import type { Addresses } from './addresses';
import { TEXT_FIELDS, valuesOf } from './fields';
import { legLines, legName, type LegLine } from './leg-lines';
import { CREDIT, EXCERPTS_NOTE, FACTS_NOTE } from './licence';
import type { Selection } from './selection';
import { waypointsOf, type Waypoint } from './waypoints';
import { describe, placeWords, whichWords } from './words';
import { element, optional, xmlDocument, type Markup } from './xml';

/** aabbggrr: the site's route colour, quieter where a stop does not count or a train runs. */
const ROUTE = 'ff19248f';
const QUIET = 'ff73665b';

const point = (id: string, color: string, scale: number): Markup =>
	element(
		'Style',
		{ id },
		element('IconStyle', {}, element('color', {}, color), element('scale', {}, scale))
	);

const line = (id: string, color: string, width: number): Markup =>
	element(
		'Style',
		{ id },
		element('LineStyle', {}, element('color', {}, color), element('width', {}, width))
	);

const STYLES: readonly Markup[] = [
	point('visit', ROUTE, 1),
	point('overnight', ROUTE, 0.8),
	point('transit', QUIET, 0.6),
	point('departure', QUIET, 0.6),
	point('return', QUIET, 0.6),
	line('air', ROUTE, 2),
	line('rail', QUIET, 3)
];

const coordinates = (points: readonly LatLng[]): Markup =>
	element('coordinates', {}, points.map(({ lat, lng }) => `${lng},${lat}`).join(' '));

/** Local days, the last one included. */
function timeSpan({ dates }: Waypoint): Markup {
	return element(
		'TimeSpan',
		{},
		element('begin', {}, dates.start.first),
		element('end', {}, dates.end.last)
	);
}

function extendedData(waypoint: Waypoint, addresses: Addresses): Markup {
	const data = valuesOf(waypoint, addresses, TEXT_FIELDS).map(({ name, value }) =>
		element('Data', { name }, element('value', {}, value))
	);
	return element('ExtendedData', {}, ...data);
}

function placemark(waypoint: Waypoint, addresses: Addresses): Markup {
	return element(
		'Placemark',
		{},
		element('name', {}, placeWords(waypoint)),
		element('Snippet', { maxLines: 1 }, whichWords(waypoint)),
		element('description', {}, describe(waypoint, addresses)),
		timeSpan(waypoint),
		element('styleUrl', {}, `#${waypoint.kind}`),
		extendedData(waypoint, addresses),
		element('Point', {}, coordinates([waypoint.place.position]))
	);
}

function lineOf(points: readonly LatLng[]): Markup {
	return element('LineString', {}, element('tessellate', {}, 1), coordinates(points));
}

function legPlacemark(leg: LegLine): Markup {
	const [only, ...more] = leg.lines.map(lineOf);
	return element(
		'Placemark',
		{},
		element('name', {}, legName(leg)),
		timeSpan(leg.to),
		element('styleUrl', {}, `#${leg.to.arrival?.by ?? 'air'}`),
		only && more.length === 0 ? only : element('MultiGeometry', {}, only, ...more)
	);
}

function tripFolder(trip: Trip, addresses: Addresses): Markup {
	return element(
		'Folder',
		{},
		element('name', {}, trip.title),
		optional('description', trip.summary),
		...waypointsOf(trip).map((waypoint) => placemark(waypoint, addresses)),
		...legLines(trip).map(legPlacemark)
	);
}

/**
 * A folder a trip (OGC KML 2.2): its waypoints in the order of travel, then its legs. Folders are
 * not nested: GDAL reads those of the document alone.
 */
export function kml(selection: Selection, addresses: Addresses): string {
	const folders = selection.trips.map((trip) => tripFolder(trip, addresses));
	return xmlDocument(
		element(
			'kml',
			{ xmlns: 'http://www.opengis.net/kml/2.2' },
			element(
				'Document',
				{},
				element('name', {}, selection.title),
				element('description', {}, `${CREDIT}. ${FACTS_NOTE} ${EXCERPTS_NOTE}`),
				...STYLES,
				...folders
			)
		)
	);
}
