import type { Atlas, RecordRow, Stop } from '$lib/domain/atlas';
import { VERDICT_LABEL } from '$lib/domain/words';
import { stopPath } from '$lib/urls';
import { whichStop } from './stay';
import { allStops, stopsOfRow } from './stop-index';
import { differencesOf, verdictOf } from './verdict';

/** A line a stop of a row: one that is split stands in several lines. Dates are EDTF. */
const COLUMNS = [
	'row',
	'recorded start',
	'recorded end',
	'recorded country',
	'recorded locality',
	'verdict',
	'differences',
	'stop',
	'country',
	'arrival',
	'departure',
	'stop in its trip',
	'address',
	'why'
] as const;

interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const stopCells = (atlas: Atlas, stop: Stop): string[] => [
	stop.place.name,
	stop.place.country.name,
	stop.dates.start.edtf,
	stop.dates.end.edtf,
	whichStop(atlas, stop),
	stopPath(stop.key),
	stop.provenance ?? ''
];

function rowLines(atlas: Atlas, row: RecordRow): string[][] {
	const stops = stopsOfRow(atlas, row);
	return stops.map((stop) => [
		row.id,
		row.start,
		row.end,
		row.country,
		row.locality,
		VERDICT_LABEL[verdictOf(row, stops)],
		differencesOf(row, stops).join('; '),
		...stopCells(atlas, stop)
	]);
}

/** The reconciliation as a table of texts, the stops that the record lacks last. */
export function recordTable(atlas: Atlas): Table {
	const lacking = allStops(atlas).filter((stop) => stop.record.length === 0);
	return {
		columns: COLUMNS,
		rows: [
			...[...atlas.record.values()].flatMap((row) => rowLines(atlas, row)),
			...lacking.map((stop) => ['', '', '', '', '', 'Adds', '', ...stopCells(atlas, stop)])
		]
	};
}
