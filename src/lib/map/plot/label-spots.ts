import type { Rect } from './shapes';

/** A place where a label may stand; the higher its price the worse. */
export interface Spot {
	readonly rect: Rect;
	readonly price: number;
}

/** Least space between a label and what it names, in CSS px. */
const NEAR = 5;
/** How far a label reaches into the corner beside a round marker. */
const CORNER = 6;

/** Left, top, and price. */
type Corner = readonly [number, number, number];

/**
 * Where a label may stand about its target: right and left, above and below and in steps along
 * both, and at the corners.
 * @param out px further away
 */
export function spotsAround(target: Rect, width: number, height: number, out: number): Spot[] {
	const gap = NEAR + out;
	const x = (target.left + target.right - width) / 2;
	const y = (target.top + target.bottom - height) / 2;
	const left = target.left - gap - width;
	const right = target.right + gap;
	const above = target.top - gap - height + 2;
	const below = target.bottom + gap - 2;
	const slide = (width + target.right - target.left) / 2;
	const corners: readonly Corner[] = [
		[right, y, 0],
		[left, y, 4],
		[x, above, 6],
		[x, below, 6],
		[right - CORNER, above + CORNER, 8],
		[right - CORNER, below - CORNER, 8],
		[left + CORNER, above + CORNER, 10],
		[left + CORNER, below - CORNER, 10],
		[right, y - CORNER, 9],
		[right, y + CORNER, 9],
		[left, y - CORNER, 11],
		[left, y + CORNER, 11],
		...[0.3, -0.3, 0.6, -0.6, 0.9, -0.9].flatMap((share, i): Corner[] => [
			[x + slide * share, above, 8 + i],
			[x + slide * share, below, 8 + i]
		])
	];
	return corners.map(([cornerX, cornerY, price]) => ({
		rect: { left: cornerX, top: cornerY, right: cornerX + width, bottom: cornerY + height },
		price: price + out
	}));
}
