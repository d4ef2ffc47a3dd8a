import type { LatLng } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import { plotEnds, type EndPlot } from './ends';
import type { LabelPlot } from './labels';
import { drawLegs, plotLegs, type LegPlot } from './legs';
import { plotMarkers, type MarkerPlot } from './markers';
import type { Placing } from './placing';
import { layRoute, type Route } from './route';
import type { Line, Point } from './shapes';
import { finish, type Steps } from './steps';
import type { StopPlot } from './stops';
import { plotTripLabels } from './trip-labels';
import { freeRect, project, screenRect, worldSize, type View } from './view';

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
	/** The legs' lines, for names to keep off. */
	readonly lines: readonly Line[];
	/** Where the markers stand, for the next view to begin with. */
	readonly placing: Placing;
}

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

/**
 * Draws a trip: legs, markers and labels that keep out of each other's way at every zoom.
 * @param current key of the current stop, or `null` for the whole trip
 * @param before the placing of the view seen last: markers stay as they stood if they can
 */
export function* plotTripInSteps(
	scene: TripScene,
	view: View,
	current: string | null,
	before: Placing | null = null
): Steps<TripPlot> {
	const route = layRoute(scene);
	const shift = copyShift(route, view);
	const place = (position: LatLng): Point => {
		const { x, y } = project(position, view.zoom);
		return { x: x - view.left + shift, y: y - view.top };
	};
	const now = scene.stops.findIndex((stop) => stop.key === current);
	const ends = plotEnds(scene, route, place, screenRect(view));
	const numbered = yield* plotMarkers(scene, route, view, place, now, ends, before);
	const { markers, stops, ties, placing } = numbered;
	const lines = drawLegs(route, view, place, numbered);
	const isLink = (_: unknown, leg: number) => ties.has(route.legs[leg]?.leg.toStop ?? -1);
	const links = lines.filter(isLink).flat();
	const others = lines.filter((line, leg) => !isLink(line, leg)).flat();
	yield;
	const labels = plotTripLabels(markers, ends, others, links, freeRect(view));
	const named = labels.map(({ rect }) => rect);
	yield;
	const legs = plotLegs(scene, route, view, lines, markers, named, now);
	const { width, height } = view;
	const all = lines.flat();
	return { kind: 'trip', width, height, legs, ends, markers, stops, labels, lines: all, placing };
}

/** The same at once. */
export function plotTrip(...trip: Parameters<typeof plotTripInSteps>): TripPlot {
	return finish(plotTripInSteps(...trip));
}
