import type { LatLng } from '../../domain/atlas';
import { greatCircle } from '../../geo/great-circle';
import { distance, grow, type Line, type Point, type Rect } from './shapes';

/** Pixels by which the drawn line may miss the true one. */
const TOLERANCE = 0.2;
/** Pieces to begin with, so that no bend is overlooked. */
const FIRST_CUT = 16;
const MAX_DEPTH = 10;

/**
 * A bow grows ever slower towards this height in pixels: seen close, two ways between the same
 * places stay two lines and do not read as detours.
 */
const HIGHEST = 100;

/** What a leg needs to be drawn; longitudes unwrapped. */
export interface Bend {
	readonly start: LatLng;
	readonly end: LatLng;
	readonly bow: number;
}

/**
 * A leg as a function of the share of the way: the great circle, pushed to the right of travel by
 * a parabola that is `bow` times the chord high, or less where that were too high.
 */
function curve(bend: Bend, place: (position: LatLng) => Point): (share: number) => Point {
	const circle = greatCircle(bend.start, bend.end);
	const a = place(bend.start);
	const b = place(bend.end);
	// On a screen y grows downwards, so (-dy, dx) points to the right of (dx, dy).
	const right = { x: a.y - b.y, y: b.x - a.x };
	const bow = bend.bow / (1 + (bend.bow * distance(a, b)) / HIGHEST);
	return (share) => {
		const point = place(circle(share));
		const push = bow * 4 * share * (1 - share);
		return { x: point.x + right.x * push, y: point.y + right.y * push };
	};
}

/** Whether a piece of the curve can come near the window; it strays less than its chord's length. */
function near(a: Point, b: Point, window: Rect): boolean {
	const reach = grow(window, distance(a, b));
	return (
		Math.max(a.x, b.x) > reach.left &&
		Math.min(a.x, b.x) < reach.right &&
		Math.max(a.y, b.y) > reach.top &&
		Math.min(a.y, b.y) < reach.bottom
	);
}

/**
 * A leg as a line of as few points as the tolerance allows; pieces far from the window are left
 * coarse.
 * @param place maps a position to pixels
 * @param tolerance in pixels
 */
export function drawCurve(
	bend: Bend,
	place: (position: LatLng) => Point,
	window: Rect,
	tolerance = TOLERANCE,
	pieces = FIRST_CUT
): Line {
	const at = curve(bend, place);
	const line: Point[] = [at(0)];
	const refine = (a: Point, from: number, b: Point, to: number, depth: number): void => {
		const half = (from + to) / 2;
		const middle = at(half);
		const miss = distance(middle, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
		if (depth < MAX_DEPTH && miss > tolerance && near(a, b, window)) {
			refine(a, from, middle, half, depth + 1);
			refine(middle, half, b, to, depth + 1);
		} else {
			line.push(b);
		}
	};
	for (let i = 0; i < pieces; i++) {
		const from = i / pieces;
		const to = (i + 1) / pieces;
		refine(at(from), from, at(to), to, 0);
	}
	return line;
}
