/** What it costs that a label stands somewhere: the less, the better it reads. */
import type { Spot } from './label-spots';
import type { LabelWish, Obstacles } from './label-wishes';
import { lengthInside } from './polyline';
import { gapBetween, grow, holds, type Rect } from './shapes';

/** Width of the rim of a label, in CSS px. */
export const HALO = 2;
/** A name stands nearer to what it names than to anything else, better by so much. */
const CLEAR = 3;
/** Even with a line to its own, a name so near to another thing reads as the name of that. */
const TOO_NEAR = 6;
/** The least difference that an eye can tell. */
const TOLD_APART = 0.5;

/** CSS px from a label to the nearest thing that it does not name. */
function nearestOther(rect: Rect, wish: LabelWish, { named }: Obstacles): number {
	return named.reduce(
		(least, other) => (other === wish.target ? least : Math.min(least, gapBetween(rect, other))),
		Infinity
	);
}

/** Whether a label would be read as the name of something else. */
export function misleads(rect: Rect, wish: LabelWish, obstacles: Obstacles): boolean {
	return nearestOther(rect, wish, obstacles) < gapBetween(rect, wish.target) + TOLD_APART;
}

function doubt(rect: Rect, wish: LabelWish, obstacles: Obstacles): number {
	const own = gapBetween(rect, wish.target);
	const others = nearestOther(rect, wish, obstacles);
	if (others > own + CLEAR) return 0;
	return others < TOO_NEAR ? 45 : 20;
}

/** The price of a spot with all that it covers. */
export function priceOf({ rect, price }: Spot, wish: LabelWish, obstacles: Obstacles): number {
	const dots = obstacles.dots.filter((dot) => holds(rect, dot)).length;
	const under = lengthInside(obstacles.lines, grow(rect, -HALO));
	const lines = under > 0 ? 8 + under * 0.6 : 0;
	return price + dots * 60 + lines + doubt(rect, wish, obstacles);
}
