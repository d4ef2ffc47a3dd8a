import type { SceneStop, TripScene } from '../../domain/scene';
import { declutter, GAP, type Box } from './declutter';
import type { Route } from './route';
import { around, distance, grow, holds, type Point, type Rect } from './shapes';
import { untangle } from './untangle';
import { freeRect, project, type View } from './view';

/** Least side of what can be hit, in CSS px (WCAG 2.5.8). */
export const HIT = 24;
/** How much wider the ends of a marker with several numbers are, for their round caps. */
const CAP = 2;
/** How far the current number reaches over its marker's edge. */
export const SWELL = 3;

export type StopState = 'visited' | 'current' | 'coming';

/** One stay: a number, and the area that leads to its page. */
export interface StopPlot {
	/** Its place in the order of travel, from 0. */
	readonly index: number;
	readonly key: string;
	readonly path: string;
	/** For a screen reader. */
	readonly name: string;
	/** `null` for a transit, drawn as a small diamond. */
	readonly number: number | null;
	readonly state: StopState;
	readonly uncertain: boolean;
	/** Centre of the number. */
	readonly x: number;
	readonly y: number;
	/** What can be hit; at least 24 by 24. */
	readonly hit: Rect;
	/** Whether it stands in the view; those beyond its edge are drawn for panning only. */
	readonly inView: boolean;
	/** Whether it shares its marker with other stays. */
	readonly shared: boolean;
}

/** The body under the numbers of one place. */
export interface MarkerPlot {
	/** Id of the place. */
	readonly place: string;
	readonly name: string;
	/** Where the place is. */
	readonly anchor: Point;
	readonly rect: Rect;
	/** From the anchor to the edge of a marker that had to give way. */
	readonly leader: { readonly from: Point; readonly to: Point } | null;
	readonly current: boolean;
	/** Where one number ends and the next begins, x. */
	readonly seams: readonly number[];
	/** Only transits: no body, just the diamonds. */
	readonly bare: boolean;
	readonly uncertain: boolean;
	readonly inView: boolean;
	/** Indexes of its stays in `stops` of the scene. */
	readonly stops: readonly number[];
}

interface Site {
	readonly place: number;
	readonly anchor: Point;
	readonly stops: number[];
	readonly inView: boolean;
}

/** The places of a trip in pixels, each with its stays; those far from the view left out. */
function sites(scene: TripScene, route: Route, view: View, shift: number): Site[] {
	const found = new Map<string, Site>();
	const screen: Rect = { left: 0, top: 0, right: view.width, bottom: view.height };
	const near = grow(screen, Math.max(view.width, view.height) / 2);
	scene.stops.forEach((stop, i) => {
		const position = route.stops[i];
		if (!position) return;
		const world = project(position, view.zoom);
		const anchor = { x: world.x - view.left + shift, y: world.y - view.top };
		if (!holds(near, anchor)) return;
		// A trip that went round the world meets a place again a whole turn away.
		const key = `${stop.place} ${Math.round(position.lng)}`;
		const site = found.get(key);
		if (site) site.stops.push(i);
		else found.set(key, { place: stop.place, anchor, stops: [i], inView: holds(screen, anchor) });
	});
	return [...found.values()];
}

function markerWidth(count: number): number {
	return count * HIT + (count > 1 ? 2 * CAP : 0);
}

/** From the anchor to the nearest point of the marker's middle line, cut at its edge. */
function leaderOf(anchor: Point, rect: Rect): MarkerPlot['leader'] {
	if (holds(grow(rect, -1), anchor)) return null;
	const radius = (rect.bottom - rect.top) / 2;
	const middle = (rect.top + rect.bottom) / 2;
	const target = {
		x: Math.max(rect.left + radius, Math.min(rect.right - radius, anchor.x)),
		y: middle
	};
	const length = distance(anchor, target);
	const share = Math.max(0, (length - radius) / length);
	return {
		from: anchor,
		to: {
			x: anchor.x + (target.x - anchor.x) * share,
			y: anchor.y + (target.y - anchor.y) * share
		}
	};
}

function stateOf(index: number, current: number): StopState {
	if (current < 0 || index < current) return 'visited';
	return index === current ? 'current' : 'coming';
}

export interface Markers {
	readonly markers: readonly MarkerPlot[];
	/** In the order of travel. */
	readonly stops: readonly StopPlot[];
}

/**
 * One marker for each place, carrying the numbers of all its stays; none covers another. Where
 * they stand does not depend on the current stop, so that stepping through a trip moves none.
 * @param shift px to the copy of the world that is drawn
 * @param current index of the current stop, or -1
 * @param dots further points that no marker should cover
 */
export function plotMarkers(
	scene: TripScene,
	route: Route,
	view: View,
	shift: number,
	current: number,
	dots: readonly Point[]
): Markers {
	const places = sites(scene, route, view, shift);
	const free = grow(freeRect(view), -SWELL - 1);
	const boxes = places.map(({ anchor, stops, inView }): Box => ({
		anchor,
		width: markerWidth(stops.length),
		height: HIT,
		bounds: inView ? free : null
	}));
	const centres = untangle(boxes, declutter(boxes, dots));
	const markers = places.map((site, i): MarkerPlot => {
		const rect = around(centres[i] ?? site.anchor, markerWidth(site.stops.length), HIT);
		const stays = site.stops
			.map((index) => scene.stops[index])
			.filter((stop) => stop !== undefined);
		const place = scene.places[site.place];
		return {
			place: place?.id ?? '',
			name: place?.name ?? '',
			anchor: site.anchor,
			rect,
			leader: leaderOf(site.anchor, rect),
			current: site.stops.includes(current),
			seams: site.stops.slice(1).map((_, slot) => rect.left + CAP + (slot + 1) * HIT),
			bare: stays.every((stop) => stop.number === null),
			uncertain: stays.length === 1 && stays.every((stop) => stop.uncertain),
			inView: site.inView,
			stops: site.stops
		};
	});
	return { markers, stops: plotStops(scene, markers, current) };
}

function plotStop(stop: SceneStop, index: number, state: StopState, marker: MarkerPlot): StopPlot {
	const slot = marker.stops.indexOf(index);
	const count = marker.stops.length;
	const { left, right, top, bottom } = marker.rect;
	const start = count > 1 ? left + CAP + slot * HIT : left;
	return {
		index,
		key: stop.key,
		path: stop.path,
		name: stop.name,
		number: stop.number,
		state,
		uncertain: stop.uncertain,
		x: start + HIT / 2,
		y: (top + bottom) / 2,
		hit: {
			left: slot === 0 ? left : start,
			right: slot === count - 1 ? right : start + HIT,
			top,
			bottom
		},
		inView: marker.inView,
		shared: count > 1
	};
}

function plotStops(scene: TripScene, markers: readonly MarkerPlot[], current: number): StopPlot[] {
	return scene.stops.flatMap((stop, i) => {
		const marker = markers.find(({ stops }) => stops.includes(i));
		return marker ? [plotStop(stop, i, stateOf(i, current), marker)] : [];
	});
}

/** Half the diagonal of the diamond of a transit. */
const DIAMOND = 7;

/** What is drawn of a marker, for the lines that end at it; transits have no body. */
export function bodyOf(marker: MarkerPlot): Rect {
	if (!marker.bare) return coverOf(marker);
	return grow(marker.rect, DIAMOND - HIT / 2);
}

/** What a marker covers, its current number's swelling included. */
export function coverOf(marker: MarkerPlot): Rect {
	return marker.current ? grow(marker.rect, SWELL) : marker.rect;
}

/** Space that the layout keeps about every marker. */
export const MARKER_GAP = GAP;
