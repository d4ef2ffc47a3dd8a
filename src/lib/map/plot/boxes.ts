import { around, grow, overlap, type Point, type Rect } from './shapes';

/** A box that wants to stand on its anchor. */
export interface Box {
	readonly anchor: Point;
	readonly width: number;
	readonly height: number;
	/** Where the whole box must stand; absent where it may stand anywhere. */
	readonly bounds: Rect | null;
}

/** Least distance between two boxes, in CSS px. */
export const GAP = 7;

export function rectOf(box: Box, centre: Point): Rect {
	return around(centre, box.width, box.height);
}

/** Whether a box at a centre keeps clear of the others and inside its bounds. */
export function stands(box: Box, centre: Point, others: readonly Rect[]): boolean {
	const rect = rectOf(box, centre);
	const { bounds } = box;
	if (
		bounds &&
		(rect.left < bounds.left - 0.01 ||
			rect.right > bounds.right + 0.01 ||
			rect.top < bounds.top - 0.01 ||
			rect.bottom > bounds.bottom + 0.01)
	) {
		return false;
	}
	const wide = grow(rect, GAP - 0.02);
	return !others.some((other) => overlap(wide, other));
}

/** Points around a centre in widening rings. */
export function* rings(centre: Point, step: number, count: number): Generator<Point> {
	for (let ring = 1; ring <= count; ring++) {
		const spokes = 16;
		for (let spoke = 0; spoke < spokes; spoke++) {
			const angle = (spoke * 2 * Math.PI) / spokes;
			yield {
				x: centre.x + Math.cos(angle) * ring * step,
				y: centre.y + Math.sin(angle) * ring * step
			};
		}
	}
}
