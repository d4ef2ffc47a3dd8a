import type { TripFacets } from './facets';

/** What a reader asks for; an empty text asks for nothing. All of it must hold. */
export interface Filter {
	/** `YYYY` */
	readonly year: string;
	/** `YYYY-MM`, both included. */
	readonly from: string;
	readonly to: string;
	readonly theme: string;
	readonly region: string;
	readonly country: string;
	readonly person: string;
	readonly with: string;
	/** `1` or empty. */
	readonly articles: string;
	readonly uncertain: string;
}

export type Dimension = keyof Filter;

export const NO_FILTER: Filter = {
	year: '',
	from: '',
	to: '',
	theme: '',
	region: '',
	country: '',
	person: '',
	with: '',
	articles: '',
	uncertain: ''
};

const DIMENSIONS = Object.keys(NO_FILTER) as readonly Dimension[];

type Test = (trip: TripFacets, wanted: string) => boolean;

/** A trip belongs to every month and year that one of its days lies in. */
const TESTS: Readonly<Record<Dimension, Test>> = {
	year: (trip, wanted) => trip.first.slice(0, 4) <= wanted && trip.last.slice(0, 4) >= wanted,
	from: (trip, wanted) => trip.last.slice(0, 7) >= wanted,
	to: (trip, wanted) => trip.first.slice(0, 7) <= wanted,
	theme: (trip, wanted) => trip.theme === wanted,
	region: (trip, wanted) => trip.regions.includes(wanted),
	country: (trip, wanted) => trip.countries.includes(wanted),
	person: (trip, wanted) => trip.people.includes(wanted),
	with: (trip, wanted) => trip.companions.includes(wanted),
	articles: (trip) => trip.articles,
	uncertain: (trip) => trip.uncertain
};

export function isEmpty(filter: Filter): boolean {
	return DIMENSIONS.every((dimension) => filter[dimension] === '');
}

export function matches(trip: TripFacets, filter: Filter): boolean {
	return DIMENSIONS.every(
		(dimension) => filter[dimension] === '' || TESTS[dimension](trip, filter[dimension])
	);
}

/** How many trips a value would leave, the rest of the filter kept. */
export function countWith(
	trips: readonly TripFacets[],
	filter: Filter,
	dimension: Dimension,
	value: string
): number {
	const wanted = { ...filter, [dimension]: value };
	return trips.filter((trip) => matches(trip, wanted)).length;
}

/** The filter that an address asks for; what it does not know it leaves. */
export function readFilter(query: URLSearchParams): Filter {
	const entries = DIMENSIONS.map((dimension) => [dimension, query.get(dimension) ?? ''] as const);
	return { ...NO_FILTER, ...Object.fromEntries(entries) };
}

/** The query of a filter's address, without a question mark; empty for no filter. */
export function writeFilter(filter: Filter): string {
	const query = new URLSearchParams();
	for (const dimension of DIMENSIONS) {
		if (filter[dimension] !== '') query.set(dimension, filter[dimension]);
	}
	return query.toString();
}
