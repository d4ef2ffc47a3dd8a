/** Checks the stops against the rows of the official record that they cover. */
import type { RecordRow } from '../../domain/atlas';
import type { Linked, LinkedTrip } from './linked';
import type { Report } from './problem';
import { addDays, earliest, latest } from './spans';

/** How far the record's dates may be from a stop's, in days; it counts travel and home days. */
const RECORD_TOLERANCE_DAYS = 3;

export function checkRecordDates(trips: readonly LinkedTrip[], report: Report): void {
	for (const { item, at } of trips.flatMap(({ stops }) => stops)) {
		for (const [index, row] of item.record.entries()) {
			const early = latest(item.dates.start) < addDays(row.start, -RECORD_TOLERANCE_DAYS);
			const late = earliest(item.dates.end) > addDays(row.end, RECORD_TOLERANCE_DAYS);
			if (!early && !late) continue;
			report({
				...at(['record', index]),
				message: `the record row is of ${row.start} to ${row.end}, the stop of ${item.dates.edtf}`,
				value: row.id,
				remedy: 'name another row, or correct the dates of the stop'
			});
		}
	}
}

/** @param used ids of the rows that stops name */
export function checkRecordUse(
	rows: readonly Linked<RecordRow>[],
	used: ReadonlySet<string>,
	report: Report
): void {
	for (const { item, at } of rows) {
		if (used.has(item.id)) continue;
		report({
			...at(['id']),
			message: 'no stop covers this record row',
			value: item.id,
			remedy: 'name it under "record" of a stop'
		});
	}
}
