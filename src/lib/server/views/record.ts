import type { Atlas, RecordRow, Stop } from '$lib/domain/atlas';
import { intervalWords } from '$lib/domain/date-words';
import { interval, parseDate } from '$lib/domain/dates';
import type { Reconciliation, ReconciledRow, Verdict } from '$lib/domain/ledgers';
import { allStops, stayViews } from './stay';

/** Names of the record compare without case, diacritics and punctuation: "Al ‘Ula", "Al-Ula". */
function bareName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[^\p{Letter}]/gu, '')
		.toLowerCase();
}

/** Whether the row and the stop say the same: dates to the day and without doubt, same locality. */
function agrees(row: RecordRow, stop: Stop): boolean {
	return (
		stop.dates.start.edtf === row.start &&
		stop.dates.end.edtf === row.end &&
		bareName(stop.place.name) === bareName(row.locality)
	);
}

/** How the stops that cover a row stand to it. */
export function verdictOf(row: RecordRow, stops: readonly Stop[]): Verdict {
	const [only] = stops;
	if (!only || stops.length > 1) return 'splits';
	if (only.record.length > 1) return 'merges';
	return agrees(row, only) ? 'agrees' : 'corrects';
}

function reconciledRow(atlas: Atlas, row: RecordRow, stops: readonly Stop[]): ReconciledRow {
	return {
		id: row.id,
		dates: intervalWords(interval(parseDate(row.start), parseDate(row.end))),
		country: row.country,
		locality: row.locality,
		verdict: verdictOf(row, stops),
		stops: stayViews(atlas, stops),
		why: [...new Set(stops.flatMap((stop) => stop.provenance ?? []))]
	};
}

/** All rows of the official record in its order, and all stops that it lacks. */
export function reconciliation(atlas: Atlas): Reconciliation {
	const stops = allStops(atlas);
	const lacking = stops.filter((stop) => stop.record.length === 0);
	const stays = stayViews(atlas, lacking);
	return {
		rows: [...atlas.record.values()].map((row) =>
			reconciledRow(
				atlas,
				row,
				stops.filter((stop) => stop.record.includes(row))
			)
		),
		added: stays.map((stay, index) => {
			const why = lacking[index]?.provenance;
			return why === undefined ? stay : { ...stay, why };
		})
	};
}
