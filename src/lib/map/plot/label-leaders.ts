/** Lines from a name to what it names, for names that find no room beside it. */
import type { LabelWish, Obstacles } from './label-wishes';
import {
	around,
	between,
	clamp,
	clipSegment,
	distance,
	grow,
	overlap,
	segmentsCross,
	type Point,
	type Rect
} from './shapes';

export interface LabelLeader {
	/** At the name. */
	readonly from: Point;
	/** At what it names. */
	readonly to: Point;
}

/** Empty space at the end of the line, in CSS px. */
const OFF = 2;
/** From the ends of a name inwards, where a line may begin, in CSS px. */
const INSET = 6;
/** Price of a line that runs over another: one of the route, or one from a marker to its place. */
const CROSSED = 12;
/** Length of the pieces that keep other names off, in CSS px. */
const PIECE = 6;

/** The line from a name at a spot to the round end, or the flat side, of what it names. */
export function leaderOf(rect: Rect, target: Rect): LabelLeader {
	const radius = Math.min(target.bottom - target.top, target.right - target.left) / 2;
	const middle = (rect.left + rect.right) / 2;
	const core = {
		x: clamp(middle, target.left + radius, target.right - radius),
		y: (target.top + target.bottom) / 2
	};
	const beside = core.y > rect.top && core.y < rect.bottom;
	const from = {
		x: beside
			? core.x < middle
				? rect.left
				: rect.right
			: clamp(core.x, rect.left + INSET, rect.right - INSET),
		y: beside ? (rect.top + rect.bottom) / 2 : core.y < rect.top ? rect.top : rect.bottom
	};
	const length = distance(core, from);
	const share = length > 0 ? Math.min(1, (radius + OFF) / length) : 1;
	return { from, to: between(core, from, share) };
}

/**
 * What a line to a name costs by what it crosses; `Infinity` where it would run over another name,
 * over its line, or over something solid.
 * @param taken what other names cover, their lines included
 */
export function priceOfLeader(
	{ from, to }: LabelLeader,
	wish: LabelWish,
	obstacles: Obstacles,
	taken: readonly Rect[]
): number {
	const blocked = (rect: Rect) => clipSegment(from, to, grow(rect, 1)) !== null;
	const others = obstacles.solid.filter((solid) => !overlap(solid, wish.target));
	if (others.some(blocked) || taken.some(blocked)) return Infinity;
	let crossed = 0;
	for (const line of obstacles.lines) {
		for (let i = 1; i < line.length; i++) {
			const [a, b] = [line[i - 1], line[i]];
			if (a && b && segmentsCross(from, to, a, b)) crossed++;
		}
	}
	return crossed * CROSSED;
}

/** What a line covers, for other names to keep off. */
export function coverOfLeader({ from, to }: LabelLeader): Rect[] {
	const count = Math.max(1, Math.ceil(distance(from, to) / PIECE));
	return Array.from({ length: count + 1 }, (_, i) => around(between(from, to, i / count), 3, 3));
}
