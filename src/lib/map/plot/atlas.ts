import type { AtlasPlace, AtlasRoute, AtlasScene } from '../../domain/scene';
import { copies, drawLit, drawRoutes, type AtlasRoutePlot } from './atlas-routes';
import type { LabelWish } from './label-wishes';
import { mapName, placeLabels, type LabelPlot } from './labels';
import { reachOf } from './reach';
import { around, distance, grow, holds, type Rect } from './shapes';
import { freeRect, project, screenRect, worldSize, type View } from './view';

export interface AtlasDotPlot {
	readonly id: string;
	readonly name: string;
	readonly visits: number;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** Radius within which it answers the pointer. */
	readonly reach: number;
	/** `home` where most trips begin, `end` where trips only begin, end or pass through. */
	readonly kind: 'home' | 'end' | 'place';
	readonly lit: boolean;
	/** Of two things compared, the one that stays there; absent where nothing is compared. */
	readonly side: Side | 'both' | undefined;
}

/** The atlas ready to draw, in CSS px from the map's top-left corner. */
export interface AtlasPlot {
	readonly kind: 'atlas';
	readonly width: number;
	readonly height: number;
	/** All of them, or where they are many each of their legs once. */
	readonly routes: readonly AtlasRoutePlot[];
	/** Those that stand out, while the rest steps back; their legs where they are many. */
	readonly lit: readonly AtlasRoutePlot[];
	/** Shifts in px at which the routes stand again, in other copies of the world. */
	readonly copies: readonly number[];
	/** The most visited first, so that small ones lie on top. */
	readonly dots: readonly AtlasDotPlot[];
	readonly labels: readonly LabelPlot[];
}

const NOTHING = { routes: [], copies: [] };

type Side = NonNullable<AtlasRoute['side']>;

const MIN_RADIUS = 2.5;
const END_RADIUS = 2;
const HOME_RADIUS = 4.5;
const SIZE = 12;
const LIT_SIZE = 13;
/** CSS px² of free map for each label: more make a list of the map. */
const AREA_PER_LABEL = 11_000;
/** A long trip has about so many places, and all of them are named; those of many trips are not. */
const MOST_LIT = 24;
/** A dot with no other within so many CSS px stands alone. */
const ALONE = 80;

/** Radius whose disc grows with the visits, a little larger on a larger world; in CSS px. */
export function dotRadius(visits: number, zoom: number): number {
	return Math.max(MIN_RADIUS, (1.5 + 0.35 * zoom) * Math.sqrt(visits));
}

/** The place where most routes begin. */
function homeOf(scene: AtlasScene): number {
	const starts = new Map<number, number>();
	for (const { places } of scene.routes) {
		const [first] = places;
		if (first !== undefined) starts.set(first, (starts.get(first) ?? 0) + 1);
	}
	return [...starts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

function kindOf(place: AtlasPlace, isHome: boolean): AtlasDotPlot['kind'] {
	if (isHome) return 'home';
	return place.visits === 0 ? 'end' : 'place';
}

/** The sides of a comparison that stay at each place. */
function sidesOf(scene: AtlasScene): ReadonlyMap<number, Side | 'both'> {
	const sides = new Map<number, Side | 'both'>();
	for (const { side, stays } of scene.routes) {
		if (!side) continue;
		for (const place of stays) {
			sides.set(place, (sides.get(place) ?? side) === side ? side : 'both');
		}
	}
	return sides;
}

function plotDots(scene: AtlasScene, view: View, lit: ReadonlySet<number>): AtlasDotPlot[] {
	const window = grow(screenRect(view), 20);
	const world = worldSize(view.zoom);
	const home = homeOf(scene);
	const sides = sidesOf(scene);
	const tenth = (value: number) => Math.round(value * 10) / 10;
	const dots = scene.places.flatMap((place, index) => {
		const { id, name, visits, position } = place;
		const { x, y } = project(position, view.zoom);
		const kind = kindOf(place, index === home);
		const radius = { home: HOME_RADIUS, end: END_RADIUS, place: dotRadius(visits, view.zoom) };
		const left = x - view.left;
		return copies(window, left, left, world)
			.map((shift): Omit<AtlasDotPlot, 'reach'> => ({
				id,
				name,
				visits,
				x: tenth(left + shift),
				y: tenth(y - view.top),
				r: tenth(radius[kind]),
				kind,
				lit: lit.has(index),
				side: sides.get(index)
			}))
			.filter((dot) => holds(window, dot));
	});
	const sorted = dots.toSorted((a, b) => b.r - a.r);
	const reaches = reachOf(sorted);
	return sorted.map((dot, i) => ({ ...dot, reach: reaches[i] ?? dot.r }));
}

/** What of the scene stands out, by index. */
interface Lit {
	readonly routes: ReadonlySet<number>;
	readonly places: ReadonlySet<number>;
}

/** A lit route lights its places; a lit place lights the routes through it and no other place. */
function litOf(scene: AtlasScene, keys: readonly string[]): Lit {
	const wanted = new Set(keys);
	const routes = new Set<number>();
	const places = new Set(scene.places.flatMap(({ id }, index) => (wanted.has(id) ? [index] : [])));
	const named = [...places];
	scene.routes.forEach((route, index) => {
		if (wanted.has(route.key)) {
			for (const place of route.places) places.add(place);
		} else if (!named.some((place) => route.places.includes(place))) return;
		routes.add(index);
	});
	return { routes, places };
}

/** From 0 for a dot in a crowd to 1 for one alone. */
function solitude(dot: AtlasDotPlot, dots: readonly AtlasDotPlot[]): number {
	const gaps = dots.filter((other) => other !== dot).map((other) => distance(dot, other));
	return Math.min(1, Math.min(...gaps) / ALONE);
}

/** The lit places first, then home, then by visits, the lonelier first; as many as the map bears. */
function wishes(dots: readonly AtlasDotPlot[], free: Rect): LabelWish[] {
	const rank = (dot: AtlasDotPlot) => {
		const least = dot.lit ? 2e6 : dot.kind === 'home' ? 1e6 : dot.visits;
		return least + solitude(dot, dots) * 0.9;
	};
	const area = (free.right - free.left) * (free.bottom - free.top);
	const lit = dots.filter((dot) => dot.lit).length;
	return dots
		.filter((dot) => holds(free, dot) && (dot.kind !== 'end' || dot.lit))
		.toSorted((a, b) => rank(b) - rank(a))
		.slice(0, Math.max(Math.min(lit, MOST_LIT), Math.ceil(area / AREA_PER_LABEL)))
		.map((dot) => ({
			text: mapName(dot.name),
			size: dot.lit || dot.kind === 'home' ? LIT_SIZE : SIZE,
			kind: dot.lit ? 'current' : dot.kind === 'home' ? 'home' : 'place',
			target: around(dot, 2 * dot.r, 2 * dot.r),
			reach: dot.lit ? 'beside' : 'near'
		}));
}

/**
 * Draws all trips on one map. Every copy of the world in view carries its routes and places.
 * @param keys of routes, and ids of places, whose routes stand out
 * @param bare leaves all other routes to somebody else
 */
export function plotAtlas(
	scene: AtlasScene,
	view: View,
	keys: readonly string[],
	bare = false
): AtlasPlot {
	const { width, height } = view;
	const free = freeRect(view);
	const bright = litOf(scene, keys);
	const dots = plotDots(scene, view, bright.places);
	const all = bare ? NOTHING : drawRoutes(scene, view);
	const lit = drawLit(scene, view, bright.routes);
	const solid = dots
		.filter((dot) => dot.r > 3.5 || dot.lit)
		.map((dot) => around(dot, 2 * dot.r, 2 * dot.r));
	const labels = placeLabels(
		wishes(dots, free),
		{ solid, thin: [], named: [], lines: [], dots },
		grow(free, -2)
	);
	return {
		kind: 'atlas',
		width,
		height,
		routes: all.routes,
		lit: lit.routes,
		copies: [...new Set([...all.copies, ...lit.copies])],
		dots,
		labels
	};
}
