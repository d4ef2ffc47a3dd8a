/** Figures of the trips that a filter leaves, counted as the page of figures counts them. */
import { daysFrom } from '../figures/day';
import type { FacetNames, TripFacets } from './facets';

export interface Tallied {
	/** A year, or an id. */
	readonly key: string;
	readonly name: string;
	readonly value: number;
}

export interface Tally {
	/** Days abroad, each once, by year in order. */
	readonly days: readonly Tallied[];
	/** Stops by country, the one with the most first. */
	readonly countries: readonly Tallied[];
	/** Stops at which somebody was met, the one met most first. */
	readonly people: readonly Tallied[];
}

function counted(
	keys: readonly string[],
	names: Readonly<Record<string, string>> = {}
): readonly Tallied[] {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].map(([key, value]) => ({ key, name: names[key] ?? key, value }));
}

const byValue = (a: Tallied, b: Tallied): number =>
	b.value - a.value || a.name.localeCompare(b.name, 'en');

/** @param trips those that a filter leaves */
export function tallyOf(trips: readonly TripFacets[], names: FacetNames): Tally {
	const days = new Set(trips.flatMap(({ abroad }) => (abroad ? daysFrom(...abroad) : [])));
	const years = [...days].toSorted().map((day) => day.slice(0, 4));
	return {
		days: counted(years),
		countries: counted(
			trips.flatMap(({ stays }) => stays),
			names.countries
		).toSorted(byValue),
		people: counted(
			trips.flatMap(({ meetings }) => meetings),
			names.people
		).toSorted(byValue)
	};
}
