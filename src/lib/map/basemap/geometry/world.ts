/**
 * Shapes of the basemap on the plane of `$lib/geo/mercator`: the world is one unit wide and high,
 * x grows eastwards from 0 at 180° W and runs on past 1 rather than jump at the antimeridian, y
 * grows southwards.
 */
import type { WorldPoint } from '../../../geo/mercator';

/** The end of a ring made where a shape was cut; never stroked. */
export const EDGE = 0;
export const COAST = 1;
export const BOUNDARY = 2;
/** A boundary whose course or standing is contested. */
export const DISPUTED = 3;

/** How the segment that begins at a vertex is drawn. */
export type Kind = typeof EDGE | typeof COAST | typeof BOUNDARY | typeof DISPUTED;

/** A point that may be left out where lines are drawn coarsely. */
export interface Weighed extends WorldPoint {
	/** The square of the tolerance from which on it is left out; without it, it always stays. */
	readonly weight?: number;
}

export interface Vertex extends Weighed {
	readonly kind: Kind;
}

/** A closed ring without a repeated last vertex. */
export type Ring = readonly Vertex[];

/** Its outer ring first, then the holes. */
export type Polygon = readonly Ring[];

export interface Shape {
	/** ISO 3166-1 numeric; empty for what has none. */
	readonly numeric: string;
	/** As in Natural Earth. */
	readonly name: string;
	readonly polygons: readonly Polygon[];
}

export interface Box {
	readonly minX: number;
	readonly minY: number;
	readonly maxX: number;
	readonly maxY: number;
}

/** The area with a sign, in square worlds; positive for clockwise on the screen. */
export function signedArea(ring: readonly WorldPoint[]): number {
	let sum = 0;
	let previous = ring[ring.length - 1];
	for (const point of ring) {
		if (previous) sum += previous.x * point.y - point.x * previous.y;
		previous = point;
	}
	return sum / 2;
}

/** The box around points; of no points, a box that meets nothing. */
export function boxOf(points: readonly WorldPoint[]): Box {
	let minX = Infinity;
	let minY = Infinity;
	let maxX = -Infinity;
	let maxY = -Infinity;
	for (const { x, y } of points) {
		minX = Math.min(minX, x);
		minY = Math.min(minY, y);
		maxX = Math.max(maxX, x);
		maxY = Math.max(maxY, y);
	}
	return { minX, minY, maxX, maxY };
}
