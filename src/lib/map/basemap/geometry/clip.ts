import { EDGE } from './world';
import type { WorldPoint } from '../../../geo/mercator';
import type { Box, Ring, Vertex } from './world';

type Axis = 'x' | 'y';

/** The point of a segment at which one coordinate has a value. */
function cross(from: WorldPoint, to: WorldPoint, axis: Axis, value: number): WorldPoint {
	const part = (value - from[axis]) / (to[axis] - from[axis]);
	return axis === 'x'
		? { x: value, y: from.y + (to.y - from.y) * part }
		: { x: from.x + (to.x - from.x) * part, y: value };
}

/**
 * Cuts a ring at a line along an axis and closes it along that line (Sutherland and Hodgman 1974);
 * what is new there is an EDGE, so that a cut is filled but never stroked.
 * @param side 1 keeps the larger coordinates, -1 the smaller ones
 */
function cutRing(ring: Ring, axis: Axis, value: number, side: 1 | -1): Vertex[] {
	const kept: Vertex[] = [];
	ring.forEach((from, index) => {
		const to = ring[index + 1] ?? ring[0] ?? from;
		const inside = (from[axis] - value) * side >= 0;
		if (inside) kept.push(from);
		if (inside === (to[axis] - value) * side >= 0) return;
		kept.push({ ...cross(from, to, axis, value), kind: inside ? EDGE : from.kind });
	});
	return kept;
}

/** The part of a ring inside a box; empty where they do not meet. */
export function clipRing(ring: Ring, box: Box): Ring {
	let part = cutRing(ring, 'x', box.minX, 1);
	part = cutRing(part, 'x', box.maxX, -1);
	part = cutRing(part, 'y', box.minY, 1);
	part = cutRing(part, 'y', box.maxY, -1);
	return part.length < 3 ? [] : part;
}

function cutLine(
	line: readonly WorldPoint[],
	axis: Axis,
	value: number,
	side: 1 | -1
): WorldPoint[][] {
	const pieces: WorldPoint[][] = [];
	let piece: WorldPoint[] = [];
	line.forEach((from, index) => {
		const inside = (from[axis] - value) * side >= 0;
		if (inside) piece.push(from);
		const to = line[index + 1];
		if (!to || inside === (to[axis] - value) * side >= 0) return;
		piece.push(cross(from, to, axis, value));
		if (!inside) return;
		pieces.push(piece);
		piece = [];
	});
	return [...pieces, piece].filter((points) => points.length > 1);
}

/** The parts of a line inside a box. */
export function clipLine(line: readonly WorldPoint[], box: Box): WorldPoint[][] {
	return cutLine(line, 'x', box.minX, 1)
		.flatMap((part) => cutLine(part, 'x', box.maxX, -1))
		.flatMap((part) => cutLine(part, 'y', box.minY, 1))
		.flatMap((part) => cutLine(part, 'y', box.maxY, -1));
}

/** Whether two boxes share a point. */
export function meets(a: Box, b: Box): boolean {
	return a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;
}
