import type { LatLng } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import type { Route } from './route';
import { grow, holds, type Point, type Rect } from './shapes';

/** Least side of what can be hit, in CSS px (WCAG 2.5.8). */
export const HIT = 24;
/** Width of a number of two digits. */
const WIDE = 28;
/** Room for the round caps of a marker with several numbers. */
const CAP = 2;

/** A number's part of its marker, from the marker's left edge. */
export interface Slot {
	/** Index of the stay in the scene's stops. */
	readonly stop: number;
	readonly left: number;
	readonly right: number;
	readonly centre: number;
}

/** A place of a trip in pixels, with its stays in order. */
export interface Site {
	/** Index into the scene's places. */
	readonly place: number;
	readonly anchor: Point;
	readonly inView: boolean;
	readonly slots: readonly Slot[];
	readonly width: number;
}

/** Divides a marker among the numbers of its stays. */
function divide(scene: TripScene, stops: readonly number[]): Slot[] {
	const cap = stops.length > 1 ? CAP : 0;
	let left = 0;
	return stops.map((stop, i) => {
		const before = i === 0 ? cap : 0;
		const after = i === stops.length - 1 ? cap : 0;
		const width = stops.length > 1 && (scene.stops[stop]?.number ?? 0) > 9 ? WIDE : HIT;
		const slot = {
			stop,
			left,
			right: left + before + width + after,
			centre: left + before + width / 2
		};
		left = slot.right;
		return slot;
	});
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * The places of a trip, each with its stays; those far from the view are left out.
 * @param place maps a position of the route's frame to pixels
 */
export function sitesOf(
	scene: TripScene,
	route: Route,
	place: (position: LatLng) => Point,
	screen: Rect
): Site[] {
	const near = grow(screen, Math.max(screen.right, screen.bottom) / 2);
	const found = new Map<string, { place: number; anchor: Point; stops: number[] }>();
	scene.stops.forEach((stop, i) => {
		const position = route.stops[i];
		if (!position) return;
		const point = place(position);
		const anchor = { x: tenth(point.x), y: tenth(point.y) };
		if (!holds(near, anchor)) return;
		// A trip that went round the world meets a place again a whole turn away.
		const key = `${stop.place} ${Math.round(position.lng)}`;
		const site = found.get(key);
		if (site) site.stops.push(i);
		else found.set(key, { place: stop.place, anchor, stops: [i] });
	});
	return [...found.values()].map(({ place: index, anchor, stops }) => {
		const slots = divide(scene, stops);
		const width = slots.at(-1)?.right ?? HIT;
		return { place: index, anchor, inView: holds(screen, anchor), slots, width };
	});
}
