/** Shapes on the screen, in CSS px, y downwards. */

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export type Line = readonly Point[];

/** The rectangle of a size around a centre. */
export function around(centre: Point, width: number, height: number): Rect {
	return {
		left: centre.x - width / 2,
		top: centre.y - height / 2,
		right: centre.x + width / 2,
		bottom: centre.y + height / 2
	};
}

/** The rectangle grown on every side; negative to shrink. */
export function grow(rect: Rect, by: number): Rect {
	return {
		left: rect.left - by,
		top: rect.top - by,
		right: rect.right + by,
		bottom: rect.bottom + by
	};
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(outer: Rect, inner: Rect): boolean {
	return (
		outer.left <= inner.left &&
		inner.right <= outer.right &&
		outer.top <= inner.top &&
		inner.bottom <= outer.bottom
	);
}

export function holds(rect: Rect, point: Point): boolean {
	return (
		point.x >= rect.left && point.x <= rect.right && point.y >= rect.top && point.y <= rect.bottom
	);
}

/** A number held between two others; their mean where they leave no room. */
export function clamp(value: number, low: number, high: number): number {
	return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, value));
}

/** Empty space between two rectangles; 0 when they touch. */
export function gapBetween(a: Rect, b: Rect): number {
	const dx = Math.max(a.left - b.right, b.left - a.right, 0);
	const dy = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
	return Math.hypot(dx, dy);
}

export function centreOf(rect: Rect): Point {
	return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
}

export function distance(a: Point, b: Point): number {
	return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The point at a share of the way from `a` to `b`. */
export function between(a: Point, b: Point, share: number): Point {
	return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Cuts off what of a segment lies outside one edge; whether it does not lie along it and outside. */
function cut(range: { from: number; to: number }, p: number, q: number): boolean {
	if (p === 0) return q >= 0;
	if (p < 0) range.from = Math.max(range.from, q / p);
	else range.to = Math.min(range.to, q / p);
	return true;
}

/**
 * The part of a segment inside a rectangle, as shares of its length (Liang and Barsky, ACM TOG
 * 3(1), 1984); `null` when it passes by.
 */
export function clipSegment(
	a: Point,
	b: Point,
	rect: Rect
): { readonly from: number; readonly to: number } | null {
	const range = { from: 0, to: 1 };
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const meets =
		cut(range, -dx, a.x - rect.left) &&
		cut(range, dx, rect.right - a.x) &&
		cut(range, -dy, a.y - rect.top) &&
		cut(range, dy, rect.bottom - a.y);
	return meets && range.from < range.to ? range : null;
}

/** On which side of the line from `p` to `q` a point lies, as the sign of the result. */
function side(p: Point, q: Point, r: Point): number {
	return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** Whether two segments cross at a point inside both. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The least rectangle that holds all points. */
export function boundsOf(points: Line): Rect {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of points) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return { left, top, right, bottom };
}

/** Whether two rectangles share as little as a point. */
export function meet(a: Rect, b: Rect): boolean {
	return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
