/** Checks what excerpts say against the calendar: nobody reports the future or announces the past. */
import type { Article, Call, LinkTarget, Relation, Stop } from '../../domain/atlas';
import type { EdtfInterval } from '../../domain/dates';
import { isCertain } from '../../domain/dates';
import type { Linked, LinkedArticle, LinkedTrip } from './linked';
import type { Report } from './problem';
import { earliest, latest } from './spans';

export function checkRelations(
	articles: readonly LinkedArticle[],
	trips: readonly LinkedTrip[],
	calls: readonly Linked<Call>[],
	report: Report
): void {
	const stops = new Map(trips.flatMap(({ item }) => item.stops.map((stop) => [stop.key, stop])));
	const callItems = new Map(calls.map(({ item }) => [item.key, item]));
	for (const { item: article, excerpts } of articles) {
		for (const { item, at } of excerpts) {
			for (const [index, { target, relation }] of item.links.entries()) {
				const dates = datesOf(target, stops, callItems);
				const fault = dates && faultOf(article, relation, dates);
				if (fault) report({ ...at(['links', index, 'relation']), value: relation, ...fault });
			}
		}
	}
}

function datesOf(
	{ kind, key }: LinkTarget,
	stops: ReadonlyMap<string, Stop>,
	calls: ReadonlyMap<string, Call>
): EdtfInterval | undefined {
	if (kind === 'stop') return stops.get(key)?.dates;
	const date = kind === 'call' ? calls.get(key)?.date : undefined;
	return date && { edtf: date.edtf, start: date, end: date };
}

function faultOf(
	{ published }: Article,
	relation: Relation,
	{ start, end }: EdtfInterval
): { message: string; remedy: string } | null {
	// A doubtful date of publication proves nothing.
	if (!isCertain(published)) return null;
	if (relation === 'reports' && published.last < earliest(start)) {
		return {
			message: `the article of ${published.edtf} cannot report what began on ${start.edtf}`,
			remedy: 'write announces or mentions, or correct a date'
		};
	}
	if (relation === 'announces' && published.first > latest(end)) {
		return {
			message: `the article of ${published.edtf} cannot announce what ended on ${end.edtf}`,
			remedy: 'write reports or recalls, or correct a date'
		};
	}
	return null;
}
