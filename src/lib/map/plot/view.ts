import type { LatLng } from '../../domain/atlas';
import type { Scene } from '../../domain/scene';
import { toWorld, type WorldPoint } from '../../geo/mercator';
import { atlasFrame, closeUpFrame } from './atlas-frame';
import { tripFrame, type Frame, type Room } from './frame';
import type { Point, Rect } from './shapes';

/** CSS px of the map that something covers on each side. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** What a map shows. */
export interface View {
	readonly zoom: number;
	/** Size of the map in CSS px, and how much of it is covered. */
	readonly width: number;
	readonly height: number;
	readonly free: Insets;
	/** World pixel (EPSG:3857, 256 * 2^zoom wide) of the map's top-left corner; x may run on past the world's edges. */
	readonly left: number;
	readonly top: number;
}

const TILE = 256;

/** Width of the world in pixels. */
export function worldSize(zoom: number): number {
	return TILE * 2 ** zoom;
}

/** World pixel of a position, as Leaflet counts them; longitudes past ±180 run on. */
export function project(position: LatLng, zoom: number): Point {
	const size = worldSize(zoom);
	const { x, y } = toWorld(position);
	return { x: x * size, y: y * size };
}

/** The whole map, in CSS px from its top-left corner. */
export function screenRect({ width, height }: Pick<View, 'width' | 'height'>): Rect {
	return { left: 0, top: 0, right: width, bottom: height };
}

/** The part of the map that nothing covers, in CSS px from its top-left corner. */
export function freeRect({ width, height, free }: Pick<View, 'width' | 'height' | 'free'>): Rect {
	return {
		left: free.left,
		top: free.top,
		right: Math.max(free.left + 1, width - free.right),
		bottom: Math.max(free.top + 1, height - free.bottom)
	};
}

/** The view that has a point of the world (square of side 1) in the middle of its free part. */
export function viewAround(
	centre: WorldPoint,
	zoom: number,
	size: { readonly width: number; readonly height: number },
	free: Insets
): View {
	const rect = freeRect({ ...size, free });
	const world = worldSize(zoom);
	return {
		zoom,
		width: size.width,
		height: size.height,
		free,
		left: centre.x * world - (rect.left + rect.right) / 2,
		top: centre.y * world - (rect.top + rect.bottom) / 2
	};
}

function fit(scene: Scene, room: Room): Frame {
	if (scene.kind === 'trip') return tripFrame(scene, room);
	return scene.closeUp === undefined ? atlasFrame(scene, room) : closeUpFrame(scene, room);
}

/**
 * The view that fits a scene into the free part: all stops of a trip, and its legs and home where
 * they cost little of the scale; all places of a close-up likewise; all stays of the atlas, or as
 * many as a small window can hold.
 */
export function frame(
	scene: Scene,
	size: { readonly width: number; readonly height: number },
	free: Insets
): View {
	const rect = freeRect({ ...size, free });
	const room = { width: rect.right - rect.left, height: rect.bottom - rect.top };
	const fitted = fit(scene, room);
	return viewAround(fitted.centre, fitted.zoom, size, free);
}

/** On whole pixels, as Leaflet moves the map: the still picture and the live one then are the same. */
export function onPixels(view: View): View {
	return { ...view, left: Math.round(view.left), top: Math.round(view.top) };
}
