import type { LatLng } from '../../domain/atlas';
import type { AtlasScene } from '../../domain/scene';
import { turn } from '../../geo/longitude';
import { MANY, tracksOf, type Track } from './atlas-ways';
import { drawCurve } from './curve';
import { clipLine, pathData } from './polyline';
import { grow, type Line, type Point, type Rect } from './shapes';
import { project, screenRect, worldSize, type View } from './view';

/** A route, or a leg that many have in common. */
export interface AtlasRoutePlot extends Track {
	/** SVG path data. */
	readonly d: string;
}

/** Pixels by which a faint line may miss the true one. */
const TOLERANCE = 0.5;
/** Pixels to which its points are rounded. */
const UNIT = 0.5;
const PIECES = 4;

/** Shifts in px to the copies of the world in which [west, east] reaches into a window. */
export function copies(window: Rect, west: number, east: number, world: number): number[] {
	const first = Math.ceil((window.left - east) / world);
	const last = Math.floor((window.right - west) / world);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * world);
}

/** The great circles of a track as one line, longitudes running on. */
function lineOf(track: Track, scene: AtlasScene, view: View, window: Rect): Line {
	const place = (position: LatLng): Point => {
		const { x, y } = project(position, view.zoom);
		return { x: x - view.left, y: y - view.top };
	};
	const everywhere = { ...window, left: -Infinity, right: Infinity };
	const [first, ...rest] = track.places.flatMap((index) => scene.places[index]?.position ?? []);
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

/** How far west and east lines reach. */
function extentOf(lines: readonly Line[]): [number, number] {
	let [west, east] = [Infinity, -Infinity];
	for (const line of lines) {
		for (const { x } of line) [west, east] = [Math.min(west, x), Math.max(east, x)];
	}
	return [west, east];
}

/** Routes of one view, and where they stand again. */
interface Drawing {
	readonly routes: readonly AtlasRoutePlot[];
	/** Shifts in px to other copies of the world; none where the paths hold them themselves. */
	readonly copies: readonly number[];
}

/**
 * Where the whole world is in view, each track is drawn once and the drawing repeated; where less
 * is, a path holds what of all copies of its track reaches into the window.
 */
function draw(tracks: readonly Track[], scene: AtlasScene, view: View): Drawing {
	const window = grow(screenRect(view), Math.min(view.width, view.height) / 4);
	const world = worldSize(view.zoom);
	const whole = window.right - window.left >= world;
	const lines = tracks.map((track) => lineOf(track, scene, view, window));
	const inWindow = (line: Line): Line[] =>
		copies(window, ...extentOf([line]), world).flatMap((shift) =>
			clipLine(
				line.map(({ x, y }) => ({ x: x + shift, y })),
				window
			)
		);
	const routes = tracks.map((track, index): AtlasRoutePlot => {
		const line = lines[index] ?? [];
		const shown = whole ? [line] : inWindow(line);
		return { ...track, d: pathData(shown, UNIT) };
	});
	const all = whole ? copies(window, ...extentOf(lines), world) : [];
	return { routes, copies: all.filter((shift) => shift !== 0) };
}

/** Lighting a route changes none of the lines, so those of a view are drawn once. */
const drawn = new WeakMap<View, { scene: AtlasScene; drawing: Drawing }>();

/** All routes of the atlas in a view, in their order; each of their legs once where they are many. */
export function drawRoutes(scene: AtlasScene, view: View): Drawing {
	const before = drawn.get(view);
	if (before?.scene === scene) return before.drawing;
	const drawing = draw(tracksOf(scene.routes), scene, view);
	drawn.set(view, { scene, drawing });
	return drawing;
}

/** The routes that stand out, by their index in the scene; their legs where they are many. */
export function drawLit(scene: AtlasScene, view: View, lit: ReadonlySet<number>): Drawing {
	const isLit = (_: unknown, index: number) => lit.has(index);
	if (scene.routes.length > MANY) return draw(tracksOf(scene.routes.filter(isLit)), scene, view);
	const { routes, copies: all } = drawRoutes(scene, view);
	return { routes: routes.filter(isLit), copies: all };
}
