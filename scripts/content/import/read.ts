/** Reads a file of any format but our own JSON, which holds whole trips. */
import { readCsv } from './csv';
import { readGeoJson } from './geojson';
import { readGpx } from './gpx';
import { readICal } from './ical';
import type { Format, Input } from './input';
import type { Item } from './item';
import { readKml } from './kml';

/** @throws {Refusal} when the file cannot be read, with its line */
export const READERS: Readonly<Record<Exclude<Format, 'json'>, (input: Input) => readonly Item[]>> =
	{
		geojson: readGeoJson,
		kml: readKml,
		gpx: readGpx,
		csv: readCsv,
		ics: readICal
	};
