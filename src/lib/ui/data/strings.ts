/** The words of the page of the open data. */
import type { DataFormatView } from '$lib/domain/open-data';

export const DATA = {
	title: 'Take the data',
	description:
		'Every trip and stop as open data: GeoJSON, KML, GPX, CSV, iCalendar, JSON, Linked Places and Web Annotations, as a whole and of each trip.',
	lead: 'Everything on this site as files, made from the same content as its pages. The facts are free for any use.',
	whole: (name: string) => `All travels of ${name}`,
	each: 'Each trip by itself',
	eachOf: (name: string) => `Each trip of ${name} by itself`,
	eachNote: 'Every trip has a file in each format.',
	read: 'How to read it',
	rules: [
		'Waypoints stand in the order of travel: the departure, every stop, the return. A transit is marked as such and has no number; no figure counts it.',
		'arrive and depart are local days in EDTF: 2024-08-21? is uncertain, 2021-05-26~ approximate, % is both. first_day and last_day are the same without the doubt. order says how the place in the order is known.',
		'details holds the lists that the other fields shorten to words: ids of the people, their roles, the sources.',
		'In CSV, a text that a spreadsheet would run as a formula is led by an apostrophe; take it away to have the text.'
	],
	fields: (count: number) => `The ${count} fields of a waypoint`,
	licence: 'Licences',
	licenceText:
		'The facts, and our words that state them, are CC0 1.0: no permission is needed, a credit to Shuttle is welcome. Excerpts, and the titles of articles and sources, belong to their publishers. They are quoted with their source, never more than the excerpt; the licence of the facts does not cover them.',
	descriptor: 'datapackage.json describes these files (Frictionless Data Package).',
	tripDescriptor: 'datapackage.json of the trips',
	schema: 'Schema',
	atlas: 'The whole atlas'
} as const;

export const HOLDS: Readonly<Record<DataFormatView['holds'], string>> = {
	facts: 'Facts: CC0',
	excerpts: 'Excerpts belong to their publishers',
	both: 'Facts: CC0; excerpts belong to their publishers'
};

/** What each format is good for, by the extension of its files. */
export const GOOD_FOR: Readonly<Record<string, string>> = {
	geojson:
		'Web maps and GIS, such as QGIS or Leaflet. Waypoints are points, legs great circles cut at the antimeridian.',
	kml: 'Google Earth and other globes, with the days for their time slider.',
	gpx: 'Navigation and outdoor programs: a route a trip, in the order of travel.',
	csv: 'Spreadsheets, R and Python: a line a waypoint.',
	ics: 'Calendars: an event of whole days a trip and a stop. Import the file, or subscribe to its address.',
	json: 'Programs: the trips, calls, excerpts, places and people with their relations, as one document with a schema.',
	'lpf.json':
		'Gazetteers such as the World Historical Gazetteer: the places, each with the days of the stays there.',
	tsv: 'The same as a table to upload there.',
	'annotations.json':
		'Annotation tools: each excerpt with the words around it, tied to what it speaks of (W3C).'
};

/** "445 kB", "1.1 MB"; decimal units. */
export function sizeWords(bytes: number): string {
	if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
