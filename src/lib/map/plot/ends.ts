import type { LatLng } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import type { Route } from './route';
import { distance, grow, holds, type Point, type Rect } from './shapes';

/** Where a trip begins or ends, when no stop is there. */
export interface EndPlot {
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * The ends of a trip in or near the screen; one where both are the same point.
 * @param place maps a position of the route's frame to pixels
 */
export function plotEnds(
	scene: TripScene,
	route: Route,
	place: (position: LatLng) => Point,
	screen: Rect
): EndPlot[] {
	const stays = new Set(scene.stops.map((stop) => stop.place));
	const near = grow(screen, (screen.right - screen.left) / 2);
	const found: EndPlot[] = [];
	const ends = [
		{ index: scene.legs[0]?.from ?? -1, position: route.origin },
		{ index: scene.legs.at(-1)?.to ?? -1, position: route.final }
	];
	for (const { index, position } of ends) {
		const name = scene.places[index]?.name;
		if (name === undefined || stays.has(index)) continue;
		const point = place(position);
		if (!holds(near, point) || found.some((end) => distance(end, point) < 1)) continue;
		found.push({ name, x: tenth(point.x), y: tenth(point.y) });
	}
	return found;
}
