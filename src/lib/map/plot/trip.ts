import type { LatLng } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import { placeLabels, mapName, type LabelPlot, type LabelWish } from './labels';
import { plotLegs, type LegPlot } from './legs';
import { coverOf, plotMarkers, type MarkerPlot } from './markers';
import { layRoute, type Route } from './route';
import { around, grow, holds, type Point, type Rect } from './shapes';
import type { StopPlot } from './stops';
import { freeRect, project, worldSize, type View } from './view';

/** Where a trip begins or ends, when no stop is there. */
export interface EndPlot {
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

/** A trip ready to draw, in CSS px from the map's top-left corner. */
export interface TripPlot {
	readonly kind: 'trip';
	readonly width: number;
	readonly height: number;
	readonly legs: readonly LegPlot[];
	readonly ends: readonly EndPlot[];
	readonly markers: readonly MarkerPlot[];
	/** In the order of travel, which is the order of the keyboard. */
	readonly stops: readonly StopPlot[];
	readonly labels: readonly LabelPlot[];
}

const SIZE = 13;
const CURRENT_SIZE = 15;
const QUIET_SIZE = 12;
const END_DOT = 9;

/** Pixels to the copy of the world in which the trip is nearest to the middle of the view. */
function copyShift(route: Route, view: View): number {
	const world = worldSize(view.zoom);
	const xs = route.stops.map((stop) => project(stop, view.zoom).x);
	if (xs.length === 0) return 0;
	const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
	const free = freeRect(view);
	const centre = view.left + (free.left + free.right) / 2;
	return Math.round((centre - middle) / world) * world;
}

function plotEnds(
	scene: TripScene,
	route: Route,
	view: View,
	place: (position: LatLng) => Point
): EndPlot[] {
	const stays = new Set(scene.stops.map((stop) => stop.place));
	const near = grow({ left: 0, top: 0, right: view.width, bottom: view.height }, view.width / 2);
	const found: EndPlot[] = [];
	const first = scene.legs[0]?.from;
	const last = scene.legs.at(-1)?.to;
	for (const [index, position] of [
		[first, route.origin],
		[last, route.final]
	] as const) {
		const name = index === undefined ? undefined : scene.places[index]?.name;
		if (index === undefined || name === undefined || stays.has(index)) continue;
		const { x, y } = place(position);
		if (!holds(near, { x, y })) continue;
		if (!found.some((end) => Math.hypot(end.x - x, end.y - y) < 1)) found.push({ name, x, y });
	}
	return found;
}

function wishes(markers: readonly MarkerPlot[], ends: readonly EndPlot[], free: Rect): LabelWish[] {
	const inView = markers.filter((marker) => marker.inView);
	const ordered = [
		...inView.filter((marker) => marker.current),
		...inView.filter((marker) => !marker.current && !marker.bare),
		...inView.filter((marker) => !marker.current && marker.bare)
	];
	return [
		...ordered.map((marker): LabelWish => ({
			text: mapName(marker.name),
			size: marker.current ? CURRENT_SIZE : marker.bare ? QUIET_SIZE : SIZE,
			kind: marker.current ? 'current' : marker.bare ? 'transit' : 'stop',
			target: coverOf(marker),
			reach: marker.current ? 'anywhere' : 'beside'
		})),
		...ends
			.filter((end) => holds(free, end))
			.map((end): LabelWish => ({
				text: mapName(end.name),
				size: QUIET_SIZE,
				kind: 'end',
				target: around(end, END_DOT, END_DOT),
				reach: 'beside'
			}))
	];
}

/**
 * Draws a trip: legs, markers and labels that keep out of each other's way at every zoom.
 * @param current key of the current stop, or `null` for the whole trip
 */
export function plotTrip(scene: TripScene, view: View, current: string | null): TripPlot {
	const route = layRoute(scene);
	const shift = copyShift(route, view);
	const place = (position: LatLng): Point => {
		const { x, y } = project(position, view.zoom);
		return { x: x - view.left + shift, y: y - view.top };
	};
	const now = scene.stops.findIndex((stop) => stop.key === current);
	const ends = plotEnds(scene, route, view, place);
	const { markers, stops } = plotMarkers(scene, route, view, shift, now, ends);
	const legs = plotLegs(scene, route, view, place, markers, now);
	const free = freeRect(view);
	const labels = placeLabels(
		wishes(markers, ends, free),
		{
			solid: [...markers.map(coverOf), ...ends.map((end) => around(end, END_DOT, END_DOT))],
			lines: [
				...legs.flatMap((leg) => leg.lines),
				...markers.flatMap(({ leader }) => (leader ? [[leader.from, leader.to]] : []))
			],
			dots: [...markers.map((marker) => marker.anchor), ...legs.flatMap((leg) => leg.arrows)]
		},
		grow(free, -2)
	);
	return {
		kind: 'trip',
		width: view.width,
		height: view.height,
		legs,
		ends,
		markers,
		stops,
		labels
	};
}
