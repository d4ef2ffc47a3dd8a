import { GAP, rectOf, rings, stands, type Box } from './declutter';
import { clipSegment, distance, grow, holds, segmentsCross, type Point, type Rect } from './shapes';

const ROUNDS = 3;
const STEP = 12;
const RINGS = 9;

/** What a box at a centre costs: its distance, and all that its leader or itself would cross. */
function cost(
	boxes: readonly Box[],
	centres: readonly Point[],
	rects: readonly Rect[],
	index: number,
	centre: Point
): number {
	const box = boxes[index];
	if (!box) return 0;
	const rect = rectOf(box, centre);
	const led = !holds(rect, box.anchor);
	let sum = distance(centre, box.anchor);
	boxes.forEach((other, i) => {
		const place = centres[i];
		const theirs = rects[i];
		if (i === index || !place || !theirs) return;
		if (holds(grow(rect, 3), other.anchor)) sum += 90;
		if (led && clipSegment(box.anchor, centre, grow(theirs, 1))) sum += 160;
		if (holds(theirs, other.anchor)) return;
		if (clipSegment(other.anchor, place, grow(rect, 1))) sum += 160;
		if (led && segmentsCross(box.anchor, centre, other.anchor, place)) sum += 120;
	});
	return sum;
}

/**
 * Moves single boxes whose leader runs under another box, crosses another leader, or which cover
 * another's anchor, to the cheapest free place near their anchor.
 */
export function untangle(boxes: readonly Box[], start: readonly Point[]): Point[] {
	const centres = [...start];
	const rects = boxes.map((box, i) => rectOf(box, centres[i] ?? box.anchor));
	for (let round = 0; round < ROUNDS; round++) {
		let improved = false;
		boxes.forEach((box, i) => {
			const now = centres[i] ?? box.anchor;
			let best = cost(boxes, centres, rects, i, now);
			if (best < distance(now, box.anchor) + GAP) return;
			const others = rects.filter((_, k) => k !== i);
			for (const spot of rings(box.anchor, STEP, RINGS)) {
				if (!stands(box, spot, others)) continue;
				const price = cost(boxes, centres, rects, i, spot);
				if (price >= best - GAP) continue;
				best = price;
				centres[i] = spot;
				rects[i] = rectOf(box, spot);
				improved = true;
			}
		});
		if (!improved) break;
	}
	return centres;
}
