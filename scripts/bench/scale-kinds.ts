/** The addresses of a made-up atlas, by kind: the kinds of which there are many, and a sample of each. */
import type { Address } from '../../src/lib/domain/nearest';

export interface Kind {
	readonly name: string;
	/** How many there are in the atlas. */
	readonly count: number;
	/** Paths of those that are drawn. */
	readonly sample: readonly string[];
}

/** Pages of a kind that are drawn. */
const SAMPLE = 40;

/** Pages and files of which an atlas has one. */
export const ONCE = {
	atlas: '/',
	people: '/people/',
	'index of everything': '/search/',
	figures: '/figures/',
	'data of the search': '/search/documents.json',
	'data of the filter': '/facets.json'
} as const;

/** Spread evenly over all of them. */
function spread(paths: readonly string[]): string[] {
	const step = Math.max(1, paths.length / SAMPLE);
	return paths.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

/**
 * @param addresses of trips, stops and articles, as `addresses.json` has them
 * @param people how many there are; the generator numbers them
 */
export function kindsOf(addresses: readonly Address[], people: number): Kind[] {
	const paths = addresses.map(({ path }) => path as string);
	const deep = (depth: number): string[] =>
		paths.filter((path) => path.split('/').length === depth + 2 && !path.startsWith('/articles/'));
	const [trips, stops] = [deep(2), deep(3)];
	const travelers = [...new Set(trips.map((path) => `/${path.split('/')[1] ?? ''}/`))];
	const all: Readonly<Record<string, readonly string[]>> = {
		stop: stops,
		'stop in a frame': stops.map((path) => `/embed${path}`),
		trip: trips,
		traveler: travelers,
		person: Array.from({ length: people }, (_, index) => `/people/person-${index + 1}/`)
	};
	return Object.entries(all).map(([name, each]) => ({
		name,
		count: each.length,
		sample: spread(each)
	}));
}
