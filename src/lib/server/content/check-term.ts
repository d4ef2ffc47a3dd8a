/** Checks that a traveler's trips and calls lie within the term that the atlas tells of. */
import type { Call, Traveler } from '../../domain/atlas';
import type { EdtfDate } from '../../domain/dates';
import type { Linked, LinkedTrip } from './linked';
import type { Report, Spot } from './problem';
import { earliest, latest } from './spans';

type Travelers = ReadonlyMap<string, Traveler>;

export function checkTerm(
	travelers: Travelers,
	trips: readonly LinkedTrip[],
	calls: readonly Linked<Call>[],
	report: Report
): void {
	for (const { item, at } of trips) {
		const traveler = travelers.get(item.travelerId);
		if (!traveler) continue;
		begins('trip', item.dates.start, traveler, at(['start']), report);
		ends('trip', item.dates.end, traveler, at(['end']), report);
	}
	for (const { item, at } of calls) {
		const traveler = travelers.get(item.travelerId);
		if (!traveler) continue;
		begins('call', item.date, traveler, at(['date']), report);
		ends('call', item.date, traveler, at(['date']), report);
	}
}

function begins(what: string, date: EdtfDate, traveler: Traveler, at: Spot, report: Report): void {
	if (latest(date) >= earliest(traveler.term.start)) return;
	report({ ...at, message: `the ${what} begins before the term`, ...words(date, traveler) });
}

function ends(what: string, date: EdtfDate, traveler: Traveler, at: Spot, report: Report): void {
	if (earliest(date) <= latest(traveler.term.end)) return;
	report({ ...at, message: `the ${what} ends after the term`, ...words(date, traveler) });
}

function words(date: EdtfDate, { id, term }: Traveler): { value: string; remedy: string } {
	return {
		value: date.edtf,
		remedy: `${id} is in office from ${term.start.edtf} to ${term.end.edtf}; correct the date, or the term in content/travelers/${id}.yaml`
	};
}
