/**
 * Legs between places so close that their markers hide the way. Such a leg is drawn from number to
 * number instead of from place to place; the leaders tell where the places are.
 */
import { lengthInside, lineLength } from './polyline';
import { distance, type Line, type Point, type Rect } from './shapes';

/** Least and most room between two markers joined by such a leg, in CSS px: an arrowhead fits. */
const LEAST_GAP = 26;
const MOST_GAP = 36;
/** That room as a share of the map's smaller side. */
const GAP_SHARE = 0.055;
/** So much of a leg tells the way, in CSS px. */
export const ENOUGH = 18;
/** How far a link swings out at its middle, in CSS px, so that it lies beside leaders and other links. */
const SWING = 8;
const PIECES = 12;

/** What two markers joined by a leg keep between them on a map with so much room, in CSS px. */
export function linkGap({ left, top, right, bottom }: Rect): number {
	const side = Math.min(right - left, bottom - top);
	return Math.max(LEAST_GAP, Math.min(MOST_GAP, side * GAP_SHARE));
}

/**
 * A line from number to number.
 * @param bow how far it bows to the right of travel, as a share of its length
 */
export function linkLine(from: Point, to: Point, bow: number, pieces = PIECES): Line {
	// On a screen y grows downwards, so (-dy, dx) points to the right of (dx, dy).
	const right = { x: from.y - to.y, y: to.x - from.x };
	const most = Math.max(bow, SWING / Math.max(distance(from, to), SWING));
	const line: Point[] = [];
	for (let i = 0; i <= pieces; i++) {
		const share = i / pieces;
		const push = most * 4 * share * (1 - share);
		const x = from.x + (to.x - from.x) * share + right.x * push;
		line.push({ x, y: from.y + (to.y - from.y) * share + right.y * push });
	}
	return line;
}

/** Length of lines outside some rectangles, none of which covers another, in CSS px. */
export function lengthOutside(lines: readonly Line[], covers: readonly Rect[]): number {
	const whole = lines.reduce((sum, line) => sum + lineLength(line), 0);
	return covers.reduce((left, cover) => left - lengthInside(lines, cover), whole);
}
