import type { Atlas, RecordRow, Stop } from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import { parseDate } from '$lib/domain/dates';
import type { AddedStop, ReconciledRow, ReconciledStop, Reconciliation } from '$lib/domain/ledgers';
import { stopPath } from '$lib/urls';
import { isUncertain } from './scene';
import { whichStop } from './stay';
import { allStops, stopsOfRow } from './stop-index';
import { differencesOf, rowDates, verdictOf } from './verdict';

function reconciledStop(atlas: Atlas, stop: Stop): ReconciledStop {
	return {
		path: stopPath(stop.key),
		place: stop.place.name,
		dates: intervalWords(stop.dates),
		which: whichStop(atlas, stop),
		uncertain: isUncertain(stop)
	};
}

function reconciledRow(atlas: Atlas, row: RecordRow): ReconciledRow {
	const stops = stopsOfRow(atlas, row);
	return {
		id: row.id,
		dates: rowDates(row),
		country: row.country,
		locality: row.locality,
		verdict: verdictOf(row, stops),
		year: parseDate(row.start).year,
		lands: [...new Set(stops.map((stop) => stop.place.country.name))],
		stops: stops.map((stop) => reconciledStop(atlas, stop)),
		differences: differencesOf(row, stops),
		why: [...new Set(stops.flatMap((stop) => stop.provenance ?? []))]
	};
}

function addedStop(atlas: Atlas, stop: Stop): AddedStop {
	return {
		...reconciledStop(atlas, stop),
		land: stop.place.country.name,
		year: stop.dates.start.year,
		...(stop.provenance === undefined ? {} : { why: stop.provenance })
	};
}

const byStart = (a: RecordRow, b: RecordRow): number =>
	a.start.localeCompare(b.start) || a.end.localeCompare(b.end) || Number(a.id) - Number(b.id);

/** All rows of the official record by date, and all stops that it lacks. */
export function reconciliation(atlas: Atlas): Reconciliation {
	return {
		rows: [...atlas.record.values()].toSorted(byStart).map((row) => reconciledRow(atlas, row)),
		added: allStops(atlas)
			.filter((stop) => stop.record.length === 0)
			.map((stop) => addedStop(atlas, stop))
	};
}
