import { rectOf, stands, type Box } from './boxes';
import { makeRoom } from './declutter';
import { between, distance, type Point } from './shapes';
import { priceOf, type Tie } from './price';
import { finish } from './steps';
import { untangle } from './untangle';

/** A placing that has become so much dearer than the best, as a share of that and absolutely, is given up. */
const DEARER = 1.3;
const MUCH = 120;

/** Whether all boxes keep clear of each other and inside their bounds. */
function allStand(boxes: readonly Box[], centres: readonly Point[]): boolean {
	const rects = boxes.map((box, i) => rectOf(box, centres[i] ?? box.anchor));
	return boxes.every((box, i) => {
		const centre = centres[i] ?? box.anchor;
		return stands(
			box,
			centre,
			rects.filter((_, k) => k !== i)
		);
	});
}

/** Lets each box in its turn step towards its best place, where that is free and better. */
function stepCloser(
	boxes: readonly Box[],
	ties: readonly Tie[],
	start: readonly Point[],
	best: readonly Point[],
	stride: number
): Point[] {
	let centres = [...start];
	let price = priceOf(boxes, centres, ties);
	boxes.forEach((box, i) => {
		const [from, to] = [centres[i], best[i]];
		if (!from || !to) return;
		const far = distance(from, to);
		if (far < 0.1) return;
		const spot = between(from, to, Math.min(1, stride / far));
		const others = boxes.flatMap((other, k) =>
			k === i ? [] : [rectOf(other, centres[k] ?? other.anchor)]
		);
		if (!stands(box, spot, others)) return;
		const next = centres.with(i, spot);
		const cost = priceOf(boxes, next, ties);
		if (cost >= price) return;
		price = cost;
		centres = next;
	});
	return centres;
}

/**
 * Boxes that follow the map: each stays where it stood beside its anchor, or gives way no more than
 * it must, and comes nearer to its best place by steps. Only if that has become much worse than the
 * best, all go there at once.
 * @param kept where each would stand if it kept its place, `null` for one that is new
 * @param best where they would stand if nobody had seen them before
 * @param stride how far a box may come nearer, in CSS px
 */
export function follow(
	boxes: readonly Box[],
	ties: readonly Tie[],
	kept: readonly (Point | null)[],
	best: readonly Point[],
	stride: number
): readonly Point[] {
	if (kept.every((centre) => centre === null)) return best;
	const start = boxes.map((box, i) => kept[i] ?? best[i] ?? box.anchor);
	const roomy = makeRoom(boxes, start);
	if (!allStand(boxes, roomy)) return best;
	const near = stride > 0 ? stepCloser(boxes, ties, roomy, best, stride) : roomy;
	const limit = DEARER * priceOf(boxes, best, ties) + MUCH;
	const isGood = (centres: readonly Point[]) => priceOf(boxes, centres, ties) <= limit;
	if (isGood(near)) return near;
	const mended = finish(untangle(boxes, near, ties));
	return isGood(mended) ? mended : best;
}
