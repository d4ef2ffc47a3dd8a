import type { LatLng } from '../../domain/atlas';
import type { AtlasRoute, AtlasScene } from '../../domain/scene';
import { turn } from '../../geo/longitude';
import { drawCurve } from './curve';
import { clipLine, pathData } from './polyline';
import { grow, type Line, type Point, type Rect } from './shapes';
import { project, screenRect, worldSize, type View } from './view';

export interface DrawnRoute {
	readonly key: string;
	readonly path: string;
	readonly title: string;
	/** SVG path data, in every copy of the world in view. */
	readonly d: string;
	/** Of two things compared. */
	readonly side: AtlasRoute['side'];
}

export interface AtlasRoutePlot extends DrawnRoute {
	readonly lit: boolean;
}

/** Pixels by which a faint line may miss the true one. */
const TOLERANCE = 0.5;
const PIECES = 4;

/** Shifts in px to the copies of the world in which [west, east] reaches into a window. */
export function copies(window: Rect, west: number, east: number, world: number): number[] {
	const first = Math.ceil((window.left - east) / world);
	const last = Math.floor((window.right - west) / world);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * world);
}

/** The great circles of a route as one line, longitudes running on. */
function lineOf(route: AtlasRoute, scene: AtlasScene, view: View, window: Rect): Line {
	const place = (position: LatLng): Point => {
		const { x, y } = project(position, view.zoom);
		return { x: x - view.left, y: y - view.top };
	};
	const everywhere = { ...window, left: -Infinity, right: Infinity };
	const [first, ...rest] = route.places.flatMap((index) => scene.places[index]?.position ?? []);
	if (!first) return [];
	const line: Point[] = [place(first)];
	let start: LatLng = first;
	for (const { lat, lng } of rest) {
		const end = { lat, lng: start.lng + turn(start.lng, lng) };
		line.push(...drawCurve({ start, end, bow: 0 }, place, everywhere, TOLERANCE, PIECES).slice(1));
		start = end;
	}
	return line;
}

/** One path, in every copy of the world that reaches into the window. */
function drawRoute(route: AtlasRoute, scene: AtlasScene, view: View, window: Rect): DrawnRoute {
	const line = lineOf(route, scene, view, window);
	const xs = line.map(({ x }) => x);
	const shifts = copies(window, Math.min(...xs), Math.max(...xs), worldSize(view.zoom));
	const parts = shifts.flatMap((shift) =>
		clipLine(
			line.map(({ x, y }) => ({ x: x + shift, y })),
			window
		)
	);
	const { key, path, title, side } = route;
	return { key, path, title, side, d: pathData(parts) };
}

/** Lighting a route changes none of the lines, so those of a view are drawn once. */
const drawn = new WeakMap<View, { scene: AtlasScene; routes: readonly DrawnRoute[] }>();

/** All routes of the atlas in a view, in their order. */
export function drawRoutes(scene: AtlasScene, view: View): readonly DrawnRoute[] {
	const before = drawn.get(view);
	if (before?.scene === scene) return before.routes;
	const window = grow(screenRect(view), Math.min(view.width, view.height) / 4);
	const routes = scene.routes.map((route) => drawRoute(route, scene, view, window));
	drawn.set(view, { scene, routes });
	return routes;
}
