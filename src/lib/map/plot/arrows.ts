import { lineLength, pointAlong } from './polyline';
import { grow, holds, type Line, type Rect } from './shapes';

/** An arrowhead on a line; `angle` in degrees clockwise from east. */
export interface Arrow {
	readonly x: number;
	readonly y: number;
	readonly angle: number;
}

/** A leg shorter than this has no room for one. */
const LEAST = 16;
/** One more for each of these, in CSS px. */
const EVERY = 340;
const MOST = 4;
/** Half the length of an arrowhead. */
const HALF = 4;
const SHIFTS = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3];

function arrowAt(line: Line, along: number): Arrow {
	const { x, y } = pointAlong(line, along);
	const tail = pointAlong(line, Math.max(0, along - HALF));
	const tip = pointAlong(line, along + HALF);
	const angle = (Math.atan2(tip.y - tail.y, tip.x - tail.x) * 180) / Math.PI;
	return { x, y, angle };
}

/** The first free spot for the arrowhead of a stretch, looking outwards from its middle. */
function freeArrow(line: Line, middle: number, stretch: number, keepOff: readonly Rect[]) {
	const length = lineLength(line);
	for (const shift of SHIFTS) {
		const along = middle + shift * stretch;
		if (along < HALF * 2 || along > length - HALF * 2) continue;
		const arrow = arrowAt(line, along);
		if (!keepOff.some((rect) => holds(rect, arrow))) return arrow;
	}
	return null;
}

/**
 * Arrowheads that sit on the visible parts of a leg, near the middle of each.
 * @param covers what they never stand under
 * @param labels what they avoid if they can
 */
export function plotArrows(
	parts: readonly Line[],
	covers: readonly Rect[],
	labels: readonly Rect[]
): Arrow[] {
	const hard = covers.map((rect) => grow(rect, HALF + 2));
	const soft = [...hard, ...labels.map((rect) => grow(rect, HALF))];
	return parts.flatMap((line) => {
		const length = lineLength(line);
		if (length < LEAST) return [];
		const count = Math.max(1, Math.min(MOST, Math.round(length / EVERY)));
		const stretch = length / count;
		return Array.from({ length: count }, (_, i) => (i + 0.5) * stretch).flatMap(
			(middle) =>
				freeArrow(line, middle, stretch, soft) ?? freeArrow(line, middle, stretch, hard) ?? []
		);
	});
}
