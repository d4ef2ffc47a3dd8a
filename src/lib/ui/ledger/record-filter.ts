/** Which rows of the reconciliation a reader wants to see; the address holds it. */
import type { RecordOutline, Verdict } from '$lib/domain/ledgers';
import { VERDICT_LABEL } from '$lib/domain/words';

/** What became of a row, or `added` for a stop without one. */
export type Outcome = Verdict | 'added';

/** `null`: any. */
export interface RecordFilter {
	readonly verdict: Outcome | null;
	readonly year: number | null;
	readonly country: string | null;
}

export const NO_FILTER: RecordFilter = { verdict: null, year: null, country: null };

const isOutcome = (text: string): text is Outcome =>
	text === 'added' || Object.hasOwn(VERDICT_LABEL, text);

/** From `?verdict=corrects&year=2023&country=Israel`; what it does not know, it leaves out. */
export function readFilter(query: URLSearchParams): RecordFilter {
	const verdict = query.get('verdict') ?? '';
	const year = Number(query.get('year'));
	return {
		verdict: isOutcome(verdict) ? verdict : null,
		year: Number.isInteger(year) && year > 0 ? year : null,
		country: query.get('country') || null
	};
}

/** With a leading `?`; empty where nothing is filtered. */
export function writeFilter(filter: RecordFilter): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(filter)) {
		if (value !== null) query.set(name, String(value));
	}
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}

export function wantsRow(filter: RecordFilter, row: RecordOutline['rows'][number]): boolean {
	return (
		(filter.verdict === null || filter.verdict === row.verdict) &&
		(filter.year === null || filter.year === row.year) &&
		(filter.country === null || row.lands.includes(filter.country))
	);
}

export function wantsAdded(filter: RecordFilter, stop: RecordOutline['added'][number]): boolean {
	return (
		(filter.verdict === null || filter.verdict === 'added') &&
		(filter.year === null || filter.year === stop.year) &&
		(filter.country === null || filter.country === stop.land)
	);
}

/** How many rows or added stops there are of each outcome, year and country. */
export interface Facets {
	readonly verdict: ReadonlyMap<string, number>;
	readonly year: ReadonlyMap<string, number>;
	readonly country: ReadonlyMap<string, number>;
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/**
 * What each choice would show before it is made: a facet is counted under the other two.
 */
export function facetsOf({ rows, added }: RecordOutline, filter: RecordFilter): Facets {
	const under = (open: keyof RecordFilter) => {
		const others = { ...filter, [open]: null };
		return {
			rows: rows.filter((row) => wantsRow(others, row)),
			added: added.filter((stop) => wantsAdded(others, stop))
		};
	};
	const [verdict, year, country] = [under('verdict'), under('year'), under('country')];
	return {
		verdict: tally([
			...verdict.rows.map((row) => row.verdict),
			...verdict.added.map(() => 'added')
		]),
		year: tally([...year.rows, ...year.added].map((each) => String(each.year))),
		country: tally([
			...country.rows.flatMap((row) => row.lands),
			...country.added.map((stop) => stop.land)
		])
	};
}
