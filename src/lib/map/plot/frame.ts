import type { TripScene } from '../../domain/scene';
import { toWorld, type WorldPoint } from '../../geo/mercator';
import { drawCurve } from './curve';
import { layRoute, type RouteLeg } from './route';

/** A scale and what stands in the middle of the free part of the map. */
export interface Frame {
	readonly centre: WorldPoint;
	readonly zoom: number;
}

export interface Room {
	readonly width: number;
	readonly height: number;
}

export const TILE = 256;
/** A world of 512 px, so that Seoul and Paris stay in view together on a phone. */
export const MIN_ZOOM = 1;
/** Beyond these a trip loses the countries around it. */
export const MAX_ZOOM = 7.5;
export const MAX_ZOOM_ONE_PLACE = 5.5;
/** Places so close, as a share of the world's width (about 100 km in Italy), fall on each other there. */
const CLOSE = 0.0035;
/** They are shown as near as the coast around them, and the finest basemap, still tell where it is. */
const MAX_ZOOM_CLOSE = 9;
/** Steps of zoom that the bulge of the legs, or a home nearby, may cost. */
const BULGE_COST = 0.6;
export const HOME_COST = 0.8;
/** A single place says little without the way there. */
const HOME_COST_ONE_PLACE = 1.5;

/** Room for markers and labels at each side, in CSS px. */
function padding({ width, height }: Room): { readonly x: number; readonly y: number } {
	return { x: Math.min(84, width * 0.12), y: Math.min(56, height * 0.12) };
}

/** A frame that holds points with room about them, in CSS px at each side. */
export function fit(
	points: readonly WorldPoint[],
	room: Room,
	maxZoom: number,
	pad = padding(room)
): Frame {
	const xs = points.map((point) => point.x);
	const ys = points.map((point) => point.y);
	const [west, east] = [Math.min(...xs), Math.max(...xs)];
	const [north, south] = [Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(
		Math.max(room.width - 2 * pad.x, 1) / Math.max(east - west, 1e-9),
		Math.max(room.height - 2 * pad.y, 1) / Math.max(south - north, 1e-9)
	);
	const zoom = Math.min(maxZoom, Math.max(MIN_ZOOM, Math.log2(scale / TILE)));
	return { zoom, centre: { x: (west + east) / 2, y: (north + south) / 2 } };
}

/** How near a trip with several places may be shown. */
function nearest(stops: readonly WorldPoint[]): number {
	const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
	const widest = Math.max(span(stops.map(({ x }) => x)), span(stops.map(({ y }) => y)));
	return widest < CLOSE ? MAX_ZOOM_CLOSE : MAX_ZOOM;
}

/** A leg's line in the unit world, finely enough for bounds. */
function bulge(leg: RouteLeg): readonly WorldPoint[] {
	const world = { left: -2, top: -1, right: 3, bottom: 2 };
	return drawCurve(leg, toWorld, world);
}

/**
 * Fits a trip's stops; then, if that costs little of the scale, the bulge of the legs between
 * them, and the places where the trip begins and ends.
 */
export function tripFrame(scene: TripScene, room: Room): Frame {
	const route = layRoute(scene);
	const ends = [toWorld(route.origin), toWorld(route.final)];
	const stops = route.stops.length > 0 ? route.stops.map(toWorld) : ends;
	const between = route.legs.filter(({ leg }) => !leg.home).flatMap(bulge);
	const one = new Set(scene.stops.map((stop) => stop.place)).size < 2;
	const maxZoom = one ? MAX_ZOOM_ONE_PLACE : nearest(stops);
	const core = fit(stops, room, maxZoom);
	const whole = fit([...stops, ...between], room, maxZoom);
	const base = core.zoom - whole.zoom <= BULGE_COST ? [...stops, ...between] : stops;
	const chosen = fit(base, room, maxZoom);
	const home = fit([...base, ...ends], room, maxZoom);
	const cost = one ? HOME_COST_ONE_PLACE : HOME_COST;
	return chosen.zoom - home.zoom <= cost ? home : chosen;
}
