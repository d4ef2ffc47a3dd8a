import type { RecordRow, Stop } from '$lib/domain/atlas';
import { dateWords, intervalWords } from '$lib/domain/date-words';
import { interval, isCertain, parseDate, type EdtfDate } from '$lib/domain/dates';
import type { Verdict } from '$lib/domain/ledgers';
import { isCalled, localitiesOf, namesPlace } from './locality';

/** The dates of a row as recorded, in words. */
export function rowDates(row: RecordRow): string {
	return intervalWords(interval(parseDate(row.start), parseDate(row.end)));
}

/** First arrival and last departure of stops in the order of travel. */
function span(stops: readonly Stop[]): { arrival?: EdtfDate; departure?: EdtfDate } {
	const arrival = stops[0]?.dates.start;
	const departure = stops.at(-1)?.dates.end;
	return { ...(arrival ? { arrival } : {}), ...(departure ? { departure } : {}) };
}

function dayDifference(what: string, ours: EdtfDate | undefined, recorded: string): string[] {
	return !ours || ours.first === recorded
		? []
		: [`${what} ${dateWords(ours)}, recorded ${dateWords(parseDate(recorded))}`];
}

function doubt(what: string, ours: EdtfDate | undefined, recorded: string): string[] {
	return !ours || ours.first !== recorded || isCertain(ours)
		? []
		: [`${what} ${dateWords(parseDate(recorded))} as recorded, but not certain`];
}

function placeDifferences(row: RecordRow, stops: readonly Stop[]): string[] {
	const places = [...new Set(stops.map((stop) => stop.place))];
	const unnamed = places.filter((place) => !namesPlace(row, place)).map((place) => place.name);
	const unmatched = localitiesOf(row).filter(
		(locality) => !places.some((place) => isCalled(place, locality))
	);
	const [ours, recorded] = [unnamed.join(', '), unmatched.join(', ')];
	if (ours && recorded) return [`Place ${ours}, recorded as ${recorded}`];
	if (ours) return [`Not named in the row: ${ours}`];
	return recorded ? [`Named in the row, no stop there: ${recorded}`] : [];
}

/** In which days and places the stops that cover a row depart from it, in words. */
function corrections(row: RecordRow, stops: readonly Stop[]): string[] {
	const { arrival, departure } = span(stops);
	return [
		...placeDifferences(row, stops),
		...dayDifference('Arrival', arrival, row.start),
		...dayDifference('Departure', departure, row.end)
	];
}

/** Which of the recorded days are taken over without being certain, in words. */
function doubts(row: RecordRow, stops: readonly Stop[]): string[] {
	const { arrival, departure } = span(stops);
	return [...doubt('Arrival', arrival, row.start), ...doubt('Departure', departure, row.end)];
}

/**
 * What sets the stops apart from the row that they cover, in words; of several stops the first
 * arrival and the last departure count.
 * @param stops in the order of travel
 */
export function differencesOf(row: RecordRow, stops: readonly Stop[]): readonly string[] {
	return [...corrections(row, stops), ...doubts(row, stops)];
}

/**
 * How the stops that cover a row stand to it.
 * @param stops at least one, which the loader checks, in the order of travel
 */
export function verdictOf(row: RecordRow, stops: readonly Stop[]): Verdict {
	if (stops.length > 1) return 'splits';
	if (stops.some((stop) => stop.record.length > 1)) return 'merges';
	if (corrections(row, stops).length > 0) return 'corrects';
	return doubts(row, stops).length > 0 ? 'doubts' : 'agrees';
}
