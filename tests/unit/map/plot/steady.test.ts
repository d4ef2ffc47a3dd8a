import { describe, expect, it } from 'vitest';
import type { TripScene } from '$lib/domain/scene';
import { plotEnds } from '$lib/map/plot/ends';
import { plotMarkers, type MarkerPlot } from '$lib/map/plot/markers';
import type { Placing } from '$lib/map/plot/placing';
import { layRoute, type Route } from '$lib/map/plot/route';
import {
	centreOf,
	contains,
	distance,
	grow,
	holds,
	overlap,
	type Point
} from '$lib/map/plot/shapes';
import { finish } from '$lib/map/plot/steps';
import { frame, freeRect, project, screenRect, viewAround, type View } from '$lib/map/plot/view';
import { toWorld } from '$lib/geo/mercator';
import { SCREENS, TRIPS } from './scenes';

const MAX_ZOOM = 10;
/** Many views of all trips; in ms, for a machine that is busy. */
const PATIENCE = 240_000;
/** A marker that moves farther beside its place, and on the screen, has jumped; in CSS px. */
const STEADY = 3;
/** A place so near to the edge has its marker pushed along by that, in CSS px. */
const EDGE = 30;
/** A marker that is back where it stood within so many steps of zoom has flipped. */
const FLIP = 0.1;

/** The stay nearest to another place, where the markers are crowded. */
function crowdedStay(scene: TripScene): Point {
	const stays = layRoute(scene).stops.map(toWorld);
	const nearest = (stay: Point) =>
		Math.min(...stays.map((other) => distance(stay, other) || Infinity));
	const [first] = stays.toSorted((a, b) => nearest(a) - nearest(b));
	return first ?? { x: 0.5, y: 0.5 };
}

/** Views from the whole trip to the city and back. */
function thereAndBack(whole: View, centre: Point, step: number, most: number): View[] {
	const count = Math.floor((Math.min(MAX_ZOOM, whole.zoom + most) - whole.zoom) / step);
	const free = freeRect(whole);
	const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
	const at = project({ lat: 0, lng: 0 }, whole.zoom).x * 2;
	const seen = { x: (whole.left + middle.x) / at, y: (whole.top + middle.y) / at };
	const there = Array.from({ length: count + 1 }, (_, i) => {
		// The stay keeps its place on the screen, as under a hand that zooms there.
		const scale = 2 ** (-step * i);
		const about = {
			x: centre.x + (seen.x - centre.x) * scale,
			y: centre.y + (seen.y - centre.y) * scale
		};
		return viewAround(about, whole.zoom + step * i, whole, whole.free);
	});
	return [...there, ...there.toReversed().slice(1)];
}

function markersOf(scene: TripScene, route: Route, view: View, before: Placing | null) {
	const place = (position: Parameters<typeof project>[0]): Point => {
		const { x, y } = project(position, view.zoom);
		return { x: x - view.left, y: y - view.top };
	};
	const ends = plotEnds(scene, route, place, screenRect(view));
	return finish(plotMarkers(scene, route, view, place, -1, ends, before));
}

function besideOf({ rect, anchor }: MarkerPlot): Point {
	const { x, y } = centreOf(rect);
	return { x: x - anchor.x, y: y - anchor.y };
}

interface Zoomed {
	/** Markers of places well inside the map, counted once for each step. */
	readonly markers: number;
	readonly jumped: string[];
	readonly flipped: string[];
	readonly faults: string[];
}

function zoomThrough(scene: TripScene, views: readonly View[]): Zoomed {
	const found: Zoomed & { markers: number } = { markers: 0, jumped: [], flipped: [], faults: [] };
	const left = new Map<number, { readonly beside: Point; readonly zoom: number }>();
	let before: ReturnType<typeof markersOf> | null = null;
	const route = layRoute(scene);
	for (const view of views) {
		const now = markersOf(scene, route, view, before?.placing ?? null);
		const free = freeRect(view);
		const known = new Map(before?.markers.map((marker) => [marker.stops[0] ?? -1, marker]));
		for (const [i, marker] of now.markers.entries()) {
			const name = `${scene.key} ${marker.place} ${view.zoom.toFixed(2)}`;
			const covered = now.markers.slice(i + 1).some(({ rect }) => overlap(rect, marker.rect));
			if (covered || (marker.inView && !contains(free, marker.rect))) found.faults.push(name);
			const stay = marker.stops[0] ?? -1;
			const was = known.get(stay);
			if (!was || !holds(grow(free, -EDGE), marker.anchor)) continue;
			found.markers++;
			const beside = besideOf(was);
			const moved = distance(besideOf(marker), beside);
			if (Math.min(moved, distance(centreOf(marker.rect), centreOf(was.rect))) <= STEADY) continue;
			found.jumped.push(`${name} ${moved.toFixed(0)} px`);
			const last = left.get(stay);
			const back = last && distance(last.beside, besideOf(marker)) <= STEADY;
			if (back && moved > 2 * STEADY && Math.abs(last.zoom - view.zoom) < FLIP)
				found.flipped.push(name);
			left.set(stay, { beside, zoom: view.zoom });
		}
		before = now;
	}
	return found;
}

describe.each(SCREENS)('markers on a $name', ({ size, free }) => {
	it.each([
		{ step: 0.05, most: MAX_ZOOM, share: 0.005 },
		{ step: 0.01, most: 0.5, share: 0.002 }
	])(
		'stay where they stand while any trip is zoomed by $step to the city and back',
		({ step, most, share }) => {
			const runs = TRIPS.map((scene) => {
				const views = thereAndBack(frame(scene, size, free), crowdedStay(scene), step, most);
				return zoomThrough(scene, views);
			});
			const markers = runs.reduce((sum, run) => sum + run.markers, 0);
			const jumped = runs.flatMap((run) => run.jumped);
			expect(runs.flatMap((run) => run.faults)).toEqual([]);
			expect(runs.flatMap((run) => run.flipped)).toEqual([]);
			expect(jumped.length / markers, jumped.join('\n')).toBeLessThan(share);
		},
		PATIENCE
	);
});
