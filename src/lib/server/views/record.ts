import type { Atlas, RecordRow, Stop, Traveler } from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import { parseDate } from '$lib/domain/dates';
import type {
	AddedStop,
	ReconciledRow,
	ReconciledStop,
	Reconciliation,
	RecordOutline
} from '$lib/domain/ledgers';
import { recordStopId, stopPath } from '$lib/urls';
import { perAtlas } from './memo';
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
		id: recordStopId(stop.key),
		land: stop.place.country.name,
		year: stop.dates.start.year,
		...(stop.provenance === undefined ? {} : { why: stop.provenance })
	};
}

const byStart = (a: RecordRow, b: RecordRow): number =>
	a.start.localeCompare(b.start) || a.end.localeCompare(b.end) || Number(a.id) - Number(b.id);

/** Of whom the record that we have tells: of nobody else it lacks a stop. */
export const recordedTravelers = perAtlas((atlas): readonly Traveler[] => {
	const recorded = atlas.trips.filter(({ stops }) => stops.some(({ record }) => record.length > 0));
	const ids = new Set(recorded.map(({ travelerId }) => travelerId));
	return [...atlas.travelers.values()].filter(({ id }) => ids.has(id));
});

const isOf = (travelers: readonly Traveler[], { tripKey }: Stop): boolean =>
	travelers.some(({ id }) => tripKey.startsWith(`${id}/`));

/** All rows of the official record by date, and all stops that it lacks. */
export const reconciliation = perAtlas((atlas): Reconciliation => {
	const recorded = recordedTravelers(atlas);
	return {
		rows: [...atlas.record.values()].toSorted(byStart).map((row) => reconciledRow(atlas, row)),
		added: allStops(atlas)
			.filter((stop) => stop.record.length === 0 && isOf(recorded, stop))
			.map((stop) => addedStop(atlas, stop))
	};
});

/** The same without its words. */
export function recordOutline(atlas: Atlas): RecordOutline {
	const { rows, added } = reconciliation(atlas);
	return {
		rows: rows.map(({ id, verdict, year, lands }) => ({ id, verdict, year, lands })),
		added: added.map(({ id, land, year }) => ({ id, land, year }))
	};
}
