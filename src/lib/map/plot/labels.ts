import { spotsAround, type Spot } from './label-spots';
import { lengthInside } from './polyline';
import { contains, grow, holds, overlap, type Line, type Point, type Rect } from './shapes';
import { textWidth } from './text-width';

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
}

/** A text that wants to stand by something. */
export interface LabelWish {
	readonly text: string;
	readonly size: number;
	readonly kind: LabelPlot['kind'];
	/** What it names. */
	readonly target: Rect;
	/** How far from its target it may stand; `anywhere` finds a spot in any case. */
	readonly reach: 'near' | 'beside' | 'anywhere';
}

/** What labels keep clear of. */
export interface Obstacles {
	/** Never covered. */
	readonly solid: readonly Rect[];
	/** Better not covered. */
	readonly lines: readonly Line[];
	readonly dots: readonly Point[];
}

interface Placed {
	readonly wish: LabelWish;
	readonly spot: Spot;
}

const HALO = 2;
const LINE_HEIGHT = 1.2;
/** Share of the line height from its top to the baseline. */
const BASELINE = 0.78;
/** Beyond this a label hides more of the route than it tells. */
const MAX_PRICE = 75;
const RINGS = { near: 0, beside: 1, anywhere: 24 };
const RING = 8;

/** A place's name as it stands on the map: what follows in brackets is left to the page. */
export function mapName(name: string): string {
	return name.replace(/\s*\([^)]*\)$/, '');
}

/** The spots of a wish inside the room and off all solid things, nearest ring first. */
function openSpots(wish: LabelWish, obstacles: Obstacles, room: Rect): Spot[][] {
	const width = textWidth(wish.text, wish.size) + 2 * HALO;
	const height = wish.size * LINE_HEIGHT + 2;
	return Array.from({ length: RINGS[wish.reach] + 1 }, (_, ring) =>
		spotsAround(wish.target, width, height, ring * RING).filter(
			({ rect }) => contains(room, rect) && !obstacles.solid.some((solid) => overlap(solid, rect))
		)
	);
}

function priceOf({ rect, price }: Spot, obstacles: Obstacles): number {
	const dots = obstacles.dots.filter((dot) => holds(rect, dot)).length;
	const under = lengthInside(obstacles.lines, grow(rect, -HALO));
	return price + dots * 60 + (under > 0 ? 8 + under * 0.6 : 0);
}

/** The cheapest spot off the labels already placed, from the nearest ring that has one. */
function cheapest(
	wish: LabelWish,
	rings: readonly (readonly Spot[])[],
	taken: readonly Rect[],
	obstacles: Obstacles
): Spot | null {
	for (const ring of rings) {
		const priced = ring
			.filter(({ rect }) => !taken.some((other) => overlap(other, rect)))
			.map(({ rect, ...spot }) => ({ rect, price: priceOf({ rect, ...spot }, obstacles) }))
			.filter(({ price }) => wish.reach === 'anywhere' || price <= MAX_PRICE)
			.toSorted((a, b) => a.price - b.price);
		if (priced[0]) return priced[0];
	}
	return null;
}

/** Room for a wish that found none, by moving one earlier label to another spot of its own. */
function makeRoom(
	wish: LabelWish,
	rings: readonly (readonly Spot[])[],
	placed: Placed[],
	obstacles: Obstacles,
	room: Rect
): Spot | null {
	for (const spot of rings.flat()) {
		if (priceOf(spot, obstacles) > MAX_PRICE) continue;
		const blockers = placed.filter((other) => overlap(other.spot.rect, spot.rect));
		const [blocker] = blockers;
		if (!blocker || blockers.length > 1 || blocker.wish.reach === 'anywhere') continue;
		const others = placed.filter((other) => other !== blocker).map((other) => other.spot.rect);
		const elsewhere = cheapest(
			blocker.wish,
			openSpots(blocker.wish, obstacles, room),
			[...others, spot.rect],
			obstacles
		);
		if (!elsewhere) continue;
		placed[placed.indexOf(blocker)] = { wish: blocker.wish, spot: elsewhere };
		return spot;
	}
	return null;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Places labels in the order given, each at the cheapest spot about its target that covers no
 * solid thing and no other label and lies in the room. One that finds none may move one earlier
 * label aside; if that fails too it is left out, unless it may stand anywhere.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	obstacles: Obstacles,
	room: Rect
): LabelPlot[] {
	const placed: Placed[] = [];
	for (const wish of wishes) {
		const rings = openSpots(wish, obstacles, room);
		const taken = placed.map(({ spot }) => spot.rect);
		const spot =
			cheapest(wish, rings, taken, obstacles) ?? makeRoom(wish, rings, placed, obstacles, room);
		if (spot) placed.push({ wish, spot });
	}
	return placed.map(({ wish: { text, size, kind }, spot: { rect } }) => ({
		text,
		x: tenth(rect.left + HALO),
		y: tenth(rect.top + 1 + size * LINE_HEIGHT * BASELINE),
		size,
		kind,
		rect
	}));
}
