import type { LabelLeader } from './label-leaders';
import { HALO, misleads, priceOf } from './label-price';
import {
	anySpot,
	cheapest,
	coverOf,
	led,
	LINE_HEIGHT,
	MAX_PRICE,
	spotsBeside,
	type Placed
} from './label-search';
import type { Spot } from './label-spots';
import type { LabelWish, Obstacles } from './label-wishes';
import { overlap, type Rect } from './shapes';

export interface LabelPlot {
	readonly text: string;
	/** Left end of the baseline. */
	readonly x: number;
	readonly y: number;
	/** Type size in CSS px. */
	readonly size: number;
	readonly kind: 'current' | 'stop' | 'transit' | 'end' | 'place' | 'home';
	/** What it covers, halo included. */
	readonly rect: Rect;
	/** To what it names, where it could not stand beside it. */
	readonly leader: LabelLeader | null;
}

/** Share of the line height from its top to the baseline. */
const BASELINE = 0.78;
/** How often those that were left out may choose before the others. */
const ATTEMPTS = 2;

/** A place's name as it stands on the map: what follows in brackets is left to the page. */
export function mapName(name: string): string {
	return name.replace(/\s*\([^)]*\)$/, '');
}

/** Room for a wish that found none, by moving one earlier label to another spot of its own. */
function makeRoom(
	wish: LabelWish,
	placed: Placed[],
	obstacles: Obstacles,
	room: Rect
): Spot | null {
	for (const spot of spotsBeside(wish, obstacles, room)) {
		const blockers = placed.filter((other) =>
			coverOf(other).some((rect) => overlap(rect, spot.rect))
		);
		const [blocker] = blockers;
		if (!blocker || blockers.length > 1) continue;
		if (blocker.leader || blocker.wish.reach === 'anywhere') continue;
		if (misleads(spot.rect, wish, obstacles)) continue;
		if (priceOf(spot, wish, obstacles) > MAX_PRICE) continue;
		const others = placed.filter((other) => other !== blocker).flatMap(coverOf);
		const elsewhere = cheapest(blocker.wish, [...others, spot.rect], obstacles, room);
		if (!elsewhere) continue;
		placed[placed.indexOf(blocker)] = { wish: blocker.wish, spot: elsewhere, leader: null };
		return spot;
	}
	return null;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const tenths = ({ x, y }: { readonly x: number; readonly y: number }) => ({
	x: tenth(x),
	y: tenth(y)
});

/** Places one after the other. */
function placeInOrder(wishes: readonly LabelWish[], obstacles: Obstacles, room: Rect): Placed[] {
	const placed: Placed[] = [];
	for (const wish of wishes) {
		const taken = placed.flatMap(coverOf);
		const spot = cheapest(wish, taken, obstacles, room) ?? makeRoom(wish, placed, obstacles, room);
		const found = spot
			? { wish, spot, leader: null }
			: (led(wish, taken, obstacles, room) ?? anySpot(wish, taken, obstacles, room));
		if (found) placed.push(found);
	}
	return placed;
}

/**
 * Places labels in the order given, each at the cheapest spot beside its target that covers no
 * solid thing and no other label, lies in the room and is nearer to its target than to anything
 * else with a name. One that finds none may move one earlier label aside; if that fails too, a line
 * leads to it from farther off, if its wish allows that. Where one is still left out, those that are
 * hard to place choose first.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	obstacles: Obstacles,
	room: Rect
): LabelPlot[] {
	let order = wishes;
	let placed = placeInOrder(order, obstacles, room);
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const shown = new Set(placed.map(({ wish }) => wish));
		const hard = order.filter((wish) => wish.reach === 'led' && !shown.has(wish));
		if (hard.length === 0) break;
		const isFirst = (wish: LabelWish) => wish.reach === 'anywhere';
		const rest = order.filter((wish) => !hard.includes(wish));
		order = [...rest.filter(isFirst), ...hard, ...rest.filter((wish) => !isFirst(wish))];
		const again = placeInOrder(order, obstacles, room);
		if (again.length > placed.length) placed = again;
	}
	return placed.map(({ wish: { text, size, kind }, spot: { rect }, leader }) => ({
		text,
		x: tenth(rect.left + HALO),
		y: tenth(rect.top + 1 + size * LINE_HEIGHT * BASELINE),
		size,
		kind,
		rect,
		leader: leader && { from: tenths(leader.from), to: tenths(leader.to) }
	}));
}
