import type { SitePath } from '$lib/urls';
import { addressesFrom, type Addresses } from './addresses';
import { annotations } from './annotations';
import { atlasJson } from './atlas-json';
import { waypointsCsv } from './csv';
import { geoJson } from './geojson';
import { gpx } from './gpx';
import { iCalendar } from './ical';
import { kml } from './kml';
import { linkedPlaces } from './linked-places';
import { linkedPlacesTable } from './linked-places-table';
import type { Selection } from './selection';

/** A format in which a traveler and each trip can be taken away. */
export interface Format {
	/** Of the file's name, without its first dot; unique. */
	readonly extension: string;
	/** For people: "GeoJSON". */
	readonly name: string;
	readonly mediaType: string;
	/** Whether words of publishers are its main part, which the licence of the facts leaves out. */
	readonly quotes?: true;
	/** @param file site path of the file */
	readonly write: (selection: Selection, addresses: Addresses, file: SitePath) => string;
}

/** From a file to the folder `/data/`. */
const upToData = (file: SitePath): string => '../'.repeat(file.split('/').length - 3);

export const FORMATS: readonly Format[] = [
	{ extension: 'geojson', name: 'GeoJSON', mediaType: 'application/geo+json', write: geoJson },
	{
		extension: 'kml',
		name: 'KML',
		mediaType: 'application/vnd.google-earth.kml+xml',
		write: kml
	},
	{ extension: 'gpx', name: 'GPX', mediaType: 'application/gpx+xml', write: gpx },
	{ extension: 'csv', name: 'CSV', mediaType: 'text/csv', write: waypointsCsv },
	{ extension: 'ics', name: 'iCalendar', mediaType: 'text/calendar', write: iCalendar },
	{
		extension: 'json',
		name: 'JSON',
		mediaType: 'application/json',
		write: (selection, addresses, file) => atlasJson(selection, addresses, upToData(file))
	},
	{
		extension: 'lpf.json',
		name: 'Linked Places',
		mediaType: 'application/json',
		write: linkedPlaces
	},
	{
		extension: 'tsv',
		name: 'LP-TSV',
		mediaType: 'text/tab-separated-values',
		write: linkedPlacesTable
	},
	{
		extension: 'annotations.json',
		name: 'Web Annotations',
		mediaType: 'application/json',
		quotes: true,
		write: annotations
	}
];

/** The text of a file of the open data. */
export const writeFile = (format: Format, selection: Selection, file: SitePath): string =>
	format.write(selection, addressesFrom(file), file);
