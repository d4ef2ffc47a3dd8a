/** Where one label may stand among those that stand already. */
import { coverOfLeader, leaderOf, priceOfLeader, type LabelLeader } from './label-leaders';
import { HALO, misleads, priceOf } from './label-price';
import { spotsAround, type Spot } from './label-spots';
import type { LabelWish, Obstacles } from './label-wishes';
import { contains, distance, overlap, type Rect } from './shapes';
import { textWidth } from './text-width';

export interface Placed {
	readonly wish: LabelWish;
	readonly spot: Spot;
	readonly leader: LabelLeader | null;
}

export const LINE_HEIGHT = 1.2;
/** Beyond this a label hides more of the route than it tells. */
export const MAX_PRICE = 75;
/** The same with a line to it, which tells more. */
const MAX_LED_PRICE = 400;
/** Rings beside a target, and those where a line leads to it. */
const RINGS = { near: 0, beside: 1, led: 1, anywhere: 1 };
const LED_RINGS = { near: 0, beside: 0, led: 18, anywhere: 24 };
const RING = 8;
/** A shorter line would not be seen, in CSS px. */
const LEAST_LEADER = 10;

/** What a label covers, and its line. */
export function coverOf({ spot, leader }: Placed): Rect[] {
	return leader ? [spot.rect, ...coverOfLeader(leader)] : [spot.rect];
}

/** The spots of a wish inside the room and off all solid things, ring by ring. */
function* openSpots(
	wish: LabelWish,
	rings: number,
	obstacles: Obstacles,
	room: Rect
): Generator<Spot[]> {
	const width = textWidth(wish.text, wish.size) + 2 * HALO;
	const height = wish.size * LINE_HEIGHT + 2;
	const closed = [...obstacles.solid, ...obstacles.thin];
	for (let ring = 0; ring <= rings; ring++) {
		yield spotsAround(wish.target, width, height, ring * RING).filter(
			({ rect }) => contains(room, rect) && !closed.some((other) => overlap(other, rect))
		);
	}
}

/** The spots beside the target, the nearest ring first. */
export function spotsBeside(wish: LabelWish, obstacles: Obstacles, room: Rect): Spot[] {
	return [...openSpots(wish, RINGS[wish.reach], obstacles, room)].flat();
}

/** The cheapest spot beside the target and off the labels already placed, from the nearest ring that has one. */
export function cheapest(
	wish: LabelWish,
	taken: readonly Rect[],
	obstacles: Obstacles,
	room: Rect
): Spot | null {
	for (const spots of openSpots(wish, RINGS[wish.reach], obstacles, room)) {
		let best: Spot | null = null;
		for (const spot of spots.toSorted((a, b) => a.price - b.price)) {
			const limit = best?.price ?? MAX_PRICE;
			if (spot.price >= limit) break;
			if (taken.some((other) => overlap(other, spot.rect))) continue;
			if (misleads(spot.rect, wish, obstacles)) continue;
			const price = priceOf(spot, wish, obstacles);
			if (price < limit) best = { rect: spot.rect, price };
		}
		if (best) return best;
	}
	return null;
}

/** The cheapest spot farther off, with its line to the target. */
export function led(
	wish: LabelWish,
	taken: readonly Rect[],
	obstacles: Obstacles,
	room: Rect
): Placed | null {
	const rings = LED_RINGS[wish.reach];
	if (rings === 0) return null;
	const spots = [...openSpots(wish, rings, obstacles, room)].flat();
	let best: Placed | null = null;
	for (const spot of spots.toSorted((a, b) => a.price - b.price)) {
		const limit = best?.spot.price ?? (wish.reach === 'anywhere' ? Infinity : MAX_LED_PRICE);
		if (spot.price >= limit) break;
		if (taken.some((other) => overlap(other, spot.rect))) continue;
		const leader = leaderOf(spot.rect, wish.target);
		if (distance(leader.from, leader.to) < LEAST_LEADER) continue;
		const price = priceOf(spot, wish, obstacles) + priceOfLeader(leader, wish, obstacles, taken);
		if (price < limit) best = { wish, spot: { rect: spot.rect, price }, leader };
	}
	return best;
}

/** Any free spot, the nearest ring first, for a name that has to be there. */
export function anySpot(
	wish: LabelWish,
	taken: readonly Rect[],
	obstacles: Obstacles,
	room: Rect
): Placed | null {
	if (wish.reach !== 'anywhere') return null;
	for (const spots of openSpots(wish, LED_RINGS.anywhere, obstacles, room)) {
		const [spot] = spots
			.filter(({ rect }) => !taken.some((other) => overlap(other, rect)))
			.toSorted((a, b) => priceOf(a, wish, obstacles) - priceOf(b, wish, obstacles));
		if (spot) return { wish, spot, leader: leaderOf(spot.rect, wish.target) };
	}
	return null;
}
