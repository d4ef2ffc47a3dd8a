/** Legs that many trips have in common, each once: what is drawn of an atlas of many trips. */
import type { AtlasRoute } from '../../domain/scene';

/** What is drawn as one line: the route of a trip, or a leg that stands for all trips that flew it. */
export interface Track extends Pick<AtlasRoute, 'key' | 'places' | 'side'> {
	/** Tells it apart from the others of its list. */
	readonly id: string;
	/** How many trips it stands for. */
	readonly trips: number;
}

/**
 * So many routes are drawn as they are. The trips of one traveler's term are a third of that; beyond
 * it faint lines lie on one another so often that drawing them one by one costs much and shows little.
 */
export const MANY = 300;

/** A leg of the atlas while it is counted. */
interface Counted extends Track {
	trips: number;
	/** The route that was counted last. */
	last: AtlasRoute;
}

/**
 * Each leg of some routes once, whichever way it was flown, in the order in which they are met. Its
 * key is that of the first trip that flew it, and a trip that flew it twice counts once.
 */
export function waysOf(routes: readonly AtlasRoute[]): Track[] {
	const ways = new Map<string, Counted>();
	for (const route of routes) {
		const { key, side } = route;
		route.places.forEach((to, index) => {
			const from = route.places[index - 1];
			if (from === undefined || from === to) return;
			const id = `${Math.min(from, to)} ${Math.max(from, to)} ${side ?? ''}`;
			const way = ways.get(id);
			if (!way) ways.set(id, { id, key, side, places: [from, to], trips: 1, last: route });
			else if (way.last !== route) {
				way.trips += 1;
				way.last = route;
			}
		});
	}
	return [...ways.values()].map(({ id, key, side, places, trips }) => ({
		id,
		key,
		side,
		places,
		trips
	}));
}

/** What to draw of some routes: the routes themselves, or their legs where they are many. */
export function tracksOf(routes: readonly AtlasRoute[]): readonly Track[] {
	if (routes.length > MANY) return waysOf(routes);
	return routes.map(({ key, side, places }) => ({
		// The same trip may stand on both sides of a comparison.
		id: side ? `${key} ${side}` : key,
		key,
		side,
		places,
		trips: 1
	}));
}
