import type { LatLng } from '../../domain/atlas';
import type { AtlasPlace, AtlasRoute, AtlasScene } from '../../domain/scene';
import { turn } from '../../geo/longitude';
import { drawCurve } from './curve';
import { mapName, placeLabels, type LabelPlot, type LabelWish } from './labels';
import { clipLine, pathData } from './polyline';
import { around, grow, holds, type Line, type Point, type Rect } from './shapes';
import { freeRect, project, worldSize, type View } from './view';

export interface AtlasRoutePlot {
	readonly key: string;
	readonly path: string;
	readonly title: string;
	/** SVG path data, in every copy of the world in view. */
	readonly d: string;
	readonly lit: boolean;
}

export interface AtlasDotPlot {
	readonly id: string;
	readonly name: string;
	readonly visits: number;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** Trips only begin or end there. */
	readonly home: boolean;
	readonly lit: boolean;
}

/** The atlas ready to draw, in CSS px from the map's top-left corner. */
export interface AtlasPlot {
	readonly kind: 'atlas';
	readonly width: number;
	readonly height: number;
	/** Whether something is lit, so that the rest steps back. */
	readonly dimmed: boolean;
	readonly routes: readonly AtlasRoutePlot[];
	/** The most visited first, so that small ones lie on top. */
	readonly dots: readonly AtlasDotPlot[];
	readonly labels: readonly LabelPlot[];
}

const TOLERANCE = 0.5;
const PIECES = 4;
const MIN_RADIUS = 2.5;
const SIZE = 12;
const LIT_SIZE = 13;

/** The copies of the world, in whole turns, that reach into a window. */
function copies(window: Rect, west: number, east: number, world: number): number[] {
	const first = Math.ceil((window.left - east) / world);
	const last = Math.floor((window.right - west) / world);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function routeLines(route: AtlasRoute, scene: AtlasScene, view: View, window: Rect): Line[] {
	const place = (position: LatLng): Point => {
		const { x, y } = project(position, view.zoom);
		return { x: x - view.left, y: y - view.top };
	};
	const world = worldSize(view.zoom);
	const line: Point[] = [];
	let last: LatLng | null = null;
	for (const index of route.places) {
		const position = scene.places[index]?.position;
		if (!position) continue;
		if (last) {
			const end: LatLng = { lat: position.lat, lng: last.lng + turn(last.lng, position.lng) };
			const everywhere = { ...window, left: -Infinity, right: Infinity };
			const bend = { start: last, end, bow: 0 };
			line.push(
				...drawCurve(bend, place, everywhere, TOLERANCE, PIECES).slice(line.length ? 1 : 0)
			);
			last = end;
		} else {
			last = position;
		}
	}
	const xs = line.map(({ x }) => x);
	return copies(window, Math.min(...xs), Math.max(...xs), world).flatMap((turns) =>
		clipLine(
			line.map(({ x, y }) => ({ x: x + turns * world, y })),
			window
		)
	);
}

/** Radius whose disc grows with the visits, a little larger on a larger world. */
export function dotRadius(visits: number, zoom: number): number {
	return Math.max(MIN_RADIUS, (1.1 + 0.3 * zoom) * Math.sqrt(visits));
}

function plotDots(scene: AtlasScene, view: View, lit: ReadonlySet<number>): AtlasDotPlot[] {
	const world = worldSize(view.zoom);
	const screen: Rect = { left: 0, top: 0, right: view.width, bottom: view.height };
	const window = grow(screen, 20);
	return scene.places
		.map((place, index) => ({ place, index }))
		.toSorted((a, b) => b.place.visits - a.place.visits || a.index - b.index)
		.flatMap(({ place, index }) => {
			const { x, y } = project(place.position, view.zoom);
			const [px, py] = [x - view.left, y - view.top];
			return copies(window, px, px, world)
				.map((turns) => ({ x: px + turns * world, y: py }))
				.filter((point) => holds(window, point))
				.map((point) => dot(place, point, dotRadius(place.visits, view.zoom), lit.has(index)));
		});
}

function dot(place: AtlasPlace, { x, y }: Point, r: number, lit: boolean): AtlasDotPlot {
	const { id, name, visits } = place;
	return { id, name, visits, x, y, r, home: visits === 0, lit };
}

function isLit(route: AtlasRoute, scene: AtlasScene, lit: string | null): boolean {
	if (lit === null) return false;
	return route.key === lit || route.places.some((index) => scene.places[index]?.id === lit);
}

/** Places that stand out: those of a lit route, or the lit place itself. */
function litPlaces(scene: AtlasScene, lit: string | null): Set<number> {
	const route = scene.routes.find(({ key }) => key === lit);
	if (route) return new Set(route.places);
	return new Set(scene.places.flatMap(({ id }, index) => (id === lit ? [index] : [])));
}

/** The names of the lit places first, then by visits, the first home among the most visited. */
function wishes(dots: readonly AtlasDotPlot[], home: string | undefined, free: Rect): LabelWish[] {
	const rank = (dot: AtlasDotPlot) => (dot.lit ? 1e6 : 0) + (dot.id === home ? 1e3 : dot.visits);
	return dots
		.filter((dot) => holds(free, dot) && (dot.visits > 0 || dot.id === home || dot.lit))
		.toSorted((a, b) => rank(b) - rank(a))
		.map((dot) => ({
			text: mapName(dot.name),
			size: dot.lit ? LIT_SIZE : SIZE,
			kind: dot.lit ? 'current' : dot.home ? 'home' : 'place',
			target: around(dot, 2 * dot.r, 2 * dot.r),
			reach: 'near'
		}));
}

/**
 * Draws all trips on one map. Every copy of the world in view carries its routes and places.
 * @param lit key of a route, or id of a place whose routes stand out; `null` for none
 */
export function plotAtlas(scene: AtlasScene, view: View, lit: string | null): AtlasPlot {
	const screen: Rect = { left: 0, top: 0, right: view.width, bottom: view.height };
	const window = grow(screen, Math.min(view.width, view.height) / 4);
	const free = freeRect(view);
	const dots = plotDots(scene, view, litPlaces(scene, lit));
	const routes = scene.routes.map((route): AtlasRoutePlot => ({
		key: route.key,
		path: route.path,
		title: route.title,
		d: pathData(routeLines(route, scene, view, window)),
		lit: isLit(route, scene, lit)
	}));
	const home = scene.places[scene.routes[0]?.places[0] ?? -1]?.id;
	const labels = placeLabels(
		wishes(dots, home, free),
		{
			solid: dots.filter(({ r }) => r > 3.5).map((dot) => around(dot, 2 * dot.r, 2 * dot.r)),
			lines: [],
			dots
		},
		grow(free, -2)
	);
	return {
		kind: 'atlas',
		width: view.width,
		height: view.height,
		dimmed: routes.some((route) => route.lit),
		routes,
		dots,
		labels
	};
}
