/** Legs that many trips have in common, each once: what is drawn of an atlas of many trips. */
import type { AtlasRoute } from '../../domain/scene';

/** What is drawn as one line: the route of a trip, or a leg that stands for all trips that flew it. */
export interface Track extends Pick<AtlasRoute, 'key' | 'places' | 'side'> {
	/** Keys of the trips that a leg stands for; its own key is the first of them. */
	readonly trips?: ReadonlySet<string>;
}

/**
 * So many routes are drawn as they are. One traveler's term has a third of that; beyond it faint
 * lines lie on one another so often that drawing them one by one costs much and shows little.
 */
export const MANY = 300;

/** Opacity of a line that stands for one trip; AtlasRoutes.svelte has them too. */
const FAINT = 0.2;
const COMPARED = 0.55;

/**
 * Each leg of some routes once, whichever way it was flown, in the order in which they are met; a
 * trip that flew it twice counts once.
 */
export function waysOf(routes: readonly AtlasRoute[]): Track[] {
	const ways = new Map<string, Track & { readonly trips: Set<string> }>();
	for (const { key, side, places } of routes) {
		places.forEach((to, index) => {
			const from = places[index - 1] ?? to;
			if (from === to) return;
			const id = `${Math.min(from, to)} ${Math.max(from, to)} ${side}`;
			const way = ways.get(id) ?? { key, side, places: [from, to], trips: new Set() };
			ways.set(id, way);
			way.trips.add(key);
		});
	}
	return [...ways.values()];
}

/** What to draw of some routes: the routes themselves, or their legs where they are many. */
export function tracksOf(routes: readonly AtlasRoute[]): readonly Track[] {
	return routes.length > MANY ? waysOf(routes) : routes;
}

/**
 * How opaque a leg is that stands for some trips: as if a faint line of each lay on the others,
 * `1 - (1 - a)^n`.
 * @returns nothing for a route, whose opacity the style sheet knows
 */
export function strengthOf({ trips, side }: Track): string | undefined {
	return trips && (1 - (1 - (side ? COMPARED : FAINT)) ** trips.size).toFixed(2);
}
