/** What a placing of markers costs: the less, the easier the map is to read. All lengths in CSS px. */
import { rectOf, type Box } from './boxes';
import { countCrossings } from './crossings';
import { lengthOutside, linkLine } from './links';
import {
	clipSegment,
	distance,
	grow,
	holds,
	segmentsCross,
	type Line,
	type Point,
	type Rect
} from './shapes';

/** A leg between two boxes. */
export interface Tie {
	/** The stop where it ends. */
	readonly toStop: number;
	/** Indexes of the boxes. */
	readonly from: number;
	readonly to: number;
	/** Where on its box it begins and ends, px to the right of the centre. */
	readonly fromX: number;
	readonly toX: number;
	readonly bow: number;
	/** How much of it should be seen, in CSS px. */
	readonly want: number;
}

/** Price of a px away from the place. */
export const FAR = 1.5;
/** Price of a px that a leg falls short of being seen. */
const HIDDEN = 8;
/** Price of two legs that cross. */
const CROSSED = 25;
/** Pieces of a leg that is only measured. */
const ROUGH = 4;

/** What a box at a centre costs: its distance, and all that its leader or itself would cross. */
export function priceOfBox(
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
	const [wide, near] = [grow(rect, 3), grow(rect, 1)];
	let sum = FAR * distance(centre, box.anchor);
	boxes.forEach((other, i) => {
		const place = centres[i];
		const theirs = rects[i];
		if (i === index || !place || !theirs) return;
		if (holds(wide, other.anchor)) sum += 90;
		if (led && clipSegment(box.anchor, centre, grow(theirs, 1))) sum += 160;
		if (holds(theirs, other.anchor)) return;
		if (clipSegment(other.anchor, place, near)) sum += 160;
		if (led && segmentsCross(box.anchor, centre, other.anchor, place)) sum += 120;
	});
	return sum;
}

/**
 * What it costs that legs between boxes cross, or can hardly be seen.
 * @param limit a price beyond which the answer is no longer wanted; then it is `Infinity`
 */
export function priceOfTies(
	ties: readonly Tie[],
	centres: readonly Point[],
	rects: readonly Rect[],
	limit = Infinity
): number {
	let sum = 0;
	const lines: Line[] = [];
	for (const { from, to, fromX, toX, bow, want } of ties) {
		const [a, b] = [centres[from], centres[to]];
		if (!a || !b) continue;
		const start = { x: a.x + fromX, y: a.y };
		const line = linkLine(start, { x: b.x + toX, y: b.y }, bow, ROUGH);
		sum += HIDDEN * Math.max(0, want - lengthOutside([line], rects));
		if (sum > limit) return Infinity;
		lines.push(line);
	}
	return sum + CROSSED * countCrossings(lines, (limit - sum) / CROSSED);
}

/** What all boxes at their centres cost. */
export function priceOf(
	boxes: readonly Box[],
	centres: readonly Point[],
	ties: readonly Tie[]
): number {
	const rects = boxes.map((box, i) => rectOf(box, centres[i] ?? box.anchor));
	return boxes.reduce(
		(sum, box, i) => sum + priceOfBox(boxes, centres, rects, i, centres[i] ?? box.anchor),
		priceOfTies(ties, centres, rects)
	);
}
