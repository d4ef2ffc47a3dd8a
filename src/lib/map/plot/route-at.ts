import type { AtlasScene } from '../../domain/scene';
import { arcOf, besideArc, type Arc } from '../../geo/arc';
import { vector } from '../../geo/great-circle';
import { fromWorld } from '../../geo/mercator';
import { tracksOf } from './atlas-ways';
import type { Point } from './shapes';
import { worldSize, type View } from './view';

/** How far from a line it is still pointed at, in CSS px. */
const REACH = 8;

interface Leg {
	/** Of the route, or of the first of those that have it in common. */
	readonly key: string;
	readonly arc: Arc;
}

/** What a pointer is looked for on does not change while it moves. */
const known = new WeakMap<AtlasScene, readonly Leg[]>();

function legsOf(scene: AtlasScene): readonly Leg[] {
	const before = known.get(scene);
	if (before) return before;
	const legs = tracksOf(scene.routes).flatMap(({ key, places }) => {
		const positions = places.flatMap((place) => scene.places[place]?.position ?? []);
		return positions.slice(1).map((to, index) => ({ key, arc: arcOf(positions[index] ?? to, to) }));
	});
	known.set(scene, legs);
	return legs;
}

/**
 * Key of the route that a point of a view is on or next to; `null` where there is none. Found by
 * measuring on the globe: a browser that looks for the shape under the pointer would slow the map
 * down, and so would lines of thousands of points.
 */
export function routeAt(scene: AtlasScene, view: View, point: Point): string | null {
	const world = worldSize(view.zoom);
	const { lat, lng } = fromWorld({
		x: (view.left + point.x) / world,
		y: (view.top + point.y) / world
	});
	const spot = vector(lat, lng);
	// The map enlarges what lies far from the equator.
	const radian = world / (2 * Math.PI * Math.cos((lat * Math.PI) / 180));
	let found: string | null = null;
	let least = REACH / radian;
	for (const { key, arc } of legsOf(scene)) {
		const away = besideArc(arc, spot);
		if (away < least) [found, least] = [key, away];
	}
	return found;
}
