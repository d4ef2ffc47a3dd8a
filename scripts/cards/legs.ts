/** What the map of a ledger's card shows: the ways to its places and on from them. */
import type { AtlasRoute, AtlasScene } from '../../src/lib/domain/scene';

/** The stretches of a route whose every leg begins or ends at one of some places. */
function stretches({ places }: AtlasRoute, here: ReadonlySet<number>): number[][] {
	const found: number[][] = [];
	let open: number[] | null = null;
	places.slice(1).forEach((to, index) => {
		const from = places[index] ?? to;
		if (!here.has(from) && !here.has(to)) {
			open = null;
			return;
		}
		if (!open) found.push((open = [from]));
		open.push(to);
	});
	return found;
}

/**
 * A scene with no leg, place or tint that has nothing to do with some places.
 * @param lit ids of the places
 * @param countries ISO 3166-1 numeric of their countries
 */
export function around(
	scene: AtlasScene,
	lit: readonly string[],
	countries: readonly string[]
): AtlasScene {
	const here = new Set(scene.places.flatMap(({ id }, index) => (lit.includes(id) ? [index] : [])));
	const ways = scene.routes.flatMap((route) =>
		stretches(route, here).map((places) => ({ key: route.key, places }))
	);
	const used = [...new Set([...here, ...ways.flatMap(({ places }) => places)])];
	const moved = new Map(used.map((before, after) => [before, after]));
	const index = (before: number): number[] => {
		const after = moved.get(before);
		return after === undefined ? [] : [after];
	};
	return {
		kind: 'atlas',
		places: used.flatMap((before) => scene.places[before] ?? []),
		routes: ways.map(({ key, places }) => ({ key, places: places.flatMap(index), stays: [] })),
		countries: countries.filter((numeric) => numeric !== '')
	};
}
