import { GAP, rectOf, rings, stands, type Box } from './boxes';
import { FAR, priceOfBox, priceOfTies, type Tie } from './price';
import { distance, type Point } from './shapes';
import type { Steps } from './steps';

const ROUNDS = 3;
const STEP = 12;
const RINGS = 9;

/**
 * Moves single boxes whose leader runs under another box, crosses another leader, or which cover
 * another's anchor or a leg, to the cheapest free place near their anchor.
 * @param ties legs between neighbouring boxes
 */
export function* untangle(
	boxes: readonly Box[],
	start: readonly Point[],
	ties: readonly Tie[] = []
): Steps<Point[]> {
	const centres = [...start];
	const rects = boxes.map((box, i) => rectOf(box, centres[i] ?? box.anchor));
	const legsAt = (box: Box, i: number, centre: Point, limit = Infinity): number => {
		if (ties.length === 0) return 0;
		const [stood, covered] = [centres[i], rects[i]];
		centres[i] = centre;
		rects[i] = rectOf(box, centre);
		const price = priceOfTies(ties, centres, rects, limit);
		if (stood) centres[i] = stood;
		if (covered) rects[i] = covered;
		return price;
	};
	for (let round = 0; round < ROUNDS; round++) {
		let improved = false;
		for (const [i, box] of boxes.entries()) {
			yield;
			const now = centres[i] ?? box.anchor;
			let best = priceOfBox(boxes, centres, rects, i, now) + legsAt(box, i, now);
			if (best < FAR * distance(now, box.anchor) + GAP) continue;
			const others = rects.filter((_, k) => k !== i);
			const spots = [...rings(box.anchor, STEP, RINGS)]
				.filter((spot) => stands(box, spot, others))
				.map((spot) => ({ spot, alone: priceOfBox(boxes, centres, rects, i, spot) }))
				.toSorted((a, b) => a.alone - b.alone);
			for (const { spot, alone } of spots) {
				if (alone >= best - GAP) break;
				const price = alone + legsAt(box, i, spot, best - GAP - alone);
				if (price >= best - GAP) continue;
				best = price;
				centres[i] = spot;
				rects[i] = rectOf(box, spot);
				improved = true;
			}
		}
		if (!improved) break;
	}
	return centres;
}
