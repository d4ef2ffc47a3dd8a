/** What is kept of itself, without being asked: what the reader has before them, and its trip. */
import { dataOf, kindOf } from './asked';

/** Where a reader is; paths are relative to the site and end with a slash. */
export interface Whereabouts {
	readonly page: string;
	/** The trip that the page belongs to, and its stops. */
	readonly trip?: { readonly path: string; readonly stops: readonly string[] };
}

/** Files with the words of the page, of its trip, and of the first page, where an installed app begins. */
export function dataNear({ page, trip }: Whereabouts): string[] {
	const ofTrip = trip
		? [`${trip.path}view.json`, dataOf(trip.path), ...trip.stops.map(dataOf)]
		: [];
	return [...new Set([dataOf(page), ...ofTrip, dataOf('')])];
}

/**
 * Of everything that a page has loaded, what it would need again.
 * @param loaded addresses in full
 * @param site the address of the first page, in full, with a slash at its end
 * @returns paths relative to the site
 */
export function piecesOf(loaded: readonly string[], site: string): string[] {
	const wanted = loaded.filter((url) => {
		const kind = kindOf({ method: 'GET', mode: 'cors', url }, site);
		return kind === 'lasting' || kind === 'changing';
	});
	return [...new Set(wanted.map((url) => decodeURI(new URL(url).pathname)))].map((path) =>
		path.slice(new URL(site).pathname.length)
	);
}
