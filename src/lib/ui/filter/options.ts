import type { FacetNames, TripFacets } from '$lib/filter/facets';
import { countWith, type Dimension, type Filter } from '$lib/filter/filter';
import { THEME_LABEL } from '$lib/domain/theme-words';

export interface Option {
	readonly value: string;
	readonly label: string;
	/** Trips that it would leave. */
	readonly count: number;
}

/** The dimensions that are chosen from a list of values. */
export type Listed = Exclude<Dimension, 'from' | 'to' | 'articles' | 'uncertain'>;

const VALUES: Readonly<Record<Listed, (trip: TripFacets) => readonly string[]>> = {
	year: (trip) => [trip.first.slice(0, 4), trip.last.slice(0, 4)],
	theme: (trip) => [trip.theme],
	region: (trip) => trip.regions,
	country: (trip) => trip.countries,
	person: (trip) => trip.people,
	with: (trip) => trip.companions
};

const themes: Readonly<Record<string, string>> = THEME_LABEL;

function labelOf(dimension: Listed, value: string, names: FacetNames): string {
	if (dimension === 'theme') return themes[value] ?? value;
	if (dimension === 'country') return names.countries[value] ?? value;
	if (dimension === 'person' || dimension === 'with') return names.people[value] ?? value;
	return value;
}

/** The values of a dimension with what each would leave; those of the years in their order. */
export function optionsOf(
	dimension: Listed,
	trips: readonly TripFacets[],
	names: FacetNames,
	filter: Filter
): Option[] {
	const values = [...new Set(trips.flatMap(VALUES[dimension]))];
	return values
		.map((value) => ({
			value,
			label: labelOf(dimension, value, names),
			count: countWith(trips, filter, dimension, value)
		}))
		.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
