/** Decisions of the camera: how far a view moves, and for what. All lengths in CSS px. */
import { centreOf, grow } from '../plot/shapes';
import { freeRect } from '../plot/view';
import type { Point, Rect } from '../plot/shapes';
import type { Insets, View } from '../plot/view';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Left free between what must be seen and the edge of the free part. */
export const MARGIN = 24;
/** A target farther outside than so many sizes of the free part is not reached by a small move. */
const FAR = 1.5;

function alongAxis(low: number, high: number, from: number, to: number): number {
	if (high - low > to - from) return (low + high) / 2 - (from + to) / 2;
	if (low < from) return low - from;
	return high > to ? high - to : 0;
}

/**
 * The least move of the map's window after which a rectangle lies in its free part with a margin;
 * one that is too large is centred. Positive is to the right and down.
 */
export function leastMove(view: View, target: Rect): Point {
	const free = freeRect(view);
	const room = Math.min(free.right - free.left, free.bottom - free.top);
	const inner = grow(free, -Math.min(MARGIN, room / 4));
	return {
		x: alongAxis(target.left, target.right, inner.left, inner.right),
		y: alongAxis(target.top, target.bottom, inner.top, inner.bottom)
	};
}

/** Whether a move is so long that the reader would lose the way; then the frame is better. */
export function isFar(view: View, move: Point): boolean {
	const free = freeRect(view);
	return (
		Math.abs(move.x) > FAR * (free.right - free.left) ||
		Math.abs(move.y) > FAR * (free.bottom - free.top)
	);
}

/** The view after a move of its window. */
export function moved(view: View, move: Point): View {
	return { ...view, left: view.left + move.x, top: view.top + move.y };
}

/** The same place of the world in the middle of the free part, at the same zoom. */
export function keepCentre(view: View, size: Size, free: Insets): View {
	const before = centreOf(freeRect(view));
	const after = centreOf(freeRect({ ...size, free }));
	return {
		...view,
		...size,
		free,
		left: view.left + before.x - after.x,
		top: view.top + before.y - after.y
	};
}

/**
 * Whether a flight from one view to the other shows the way: they overlap, and neither is so much
 * larger that the other is lost in it. Otherwise a jump is quicker and no less clear.
 */
export function canFly(from: View, to: View): boolean {
	const zooms = Math.abs(to.zoom - from.zoom);
	if (zooms > 3) return false;
	const scale = 2 ** (to.zoom - from.zoom);
	const left = from.left * scale;
	const top = from.top * scale;
	return (
		left < to.left + to.width &&
		left + from.width * scale > to.left &&
		top < to.top + to.height &&
		top + from.height * scale > to.top
	);
}

/** Whether two views show the same, but for the rounding to whole pixels. */
export function isSame(a: View, b: View): boolean {
	return (
		Math.abs(a.zoom - b.zoom) < 1e-4 && Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1
	);
}

/** Whether what is drawn for one view holds to the letter for another. */
export function isEqual(a: View, b: View): boolean {
	const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;
	return (
		isSame(a, b) &&
		near(a.left, b.left) &&
		near(a.top, b.top) &&
		a.width === b.width &&
		a.height === b.height &&
		a.free.left === b.free.left &&
		a.free.right === b.free.right &&
		a.free.top === b.free.top &&
		a.free.bottom === b.free.bottom
	);
}

/** The move that brings a view back whose middle lies beyond the north or south end of the world. */
export function backToWorld(view: View): Point {
	const world = 256 * 2 ** view.zoom;
	const free = freeRect(view);
	const middle = view.top + (free.top + free.bottom) / 2;
	return { x: 0, y: Math.max(0, -middle) + Math.min(0, world - middle) };
}
