import { spotsAround, type Spot } from './label-spots';
import { lengthInside } from './polyline';
import {
	contains,
	gapBetween,
	grow,
	holds,
	overlap,
	type Line,
	type Point,
	type Rect
} from './shapes';
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
	/** What has a name: the targets of all wishes, shown or not. */
	readonly named: readonly Rect[];
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
/** A name stands nearer to what it names than to anything else, by this much. */
const CLEAR = 3;
const RINGS = { near: 0, beside: 1, anywhere: 24 };
const RING = 8;

/** A place's name as it stands on the map: what follows in brackets is left to the page. */
export function mapName(name: string): string {
	return name.replace(/\s*\([^)]*\)$/, '');
}

/** The spots of a wish inside the room and off all solid things, ring by ring. */
function* openSpots(wish: LabelWish, obstacles: Obstacles, room: Rect): Generator<Spot[]> {
	const width = textWidth(wish.text, wish.size) + 2 * HALO;
	const height = wish.size * LINE_HEIGHT + 2;
	for (let ring = 0; ring <= RINGS[wish.reach]; ring++) {
		yield spotsAround(wish.target, width, height, ring * RING).filter(
			({ rect }) => contains(room, rect) && !obstacles.solid.some((solid) => overlap(solid, rect))
		);
	}
}

/** A name that stands as near to something else as to what it names misleads. */
function doubt(rect: Rect, wish: LabelWish, obstacles: Obstacles): number {
	const own = gapBetween(rect, wish.target);
	const nearest = obstacles.named
		.filter((other) => other !== wish.target)
		.reduce((least, other) => Math.min(least, gapBetween(rect, other)), Infinity);
	if (nearest > own + CLEAR) return 0;
	return nearest < own - CLEAR ? 60 : 20;
}

function priceOf({ rect, price }: Spot, wish: LabelWish, obstacles: Obstacles): number {
	const dots = obstacles.dots.filter((dot) => holds(rect, dot)).length;
	const under = lengthInside(obstacles.lines, grow(rect, -HALO));
	const lines = under > 0 ? 8 + under * 0.6 : 0;
	return price + dots * 60 + lines + doubt(rect, wish, obstacles);
}

/** The cheapest spot off the labels already placed, from the nearest ring that has one. */
function cheapest(
	wish: LabelWish,
	taken: readonly Rect[],
	obstacles: Obstacles,
	room: Rect
): Spot | null {
	for (const spots of openSpots(wish, obstacles, room)) {
		const limit = wish.reach === 'anywhere' ? Infinity : MAX_PRICE;
		let best: Spot | null = null;
		for (const spot of spots.toSorted((a, b) => a.price - b.price)) {
			if (spot.price >= (best?.price ?? limit)) break;
			if (taken.some((other) => overlap(other, spot.rect))) continue;
			const price = priceOf(spot, wish, obstacles);
			if (price < (best?.price ?? limit)) best = { rect: spot.rect, price };
		}
		if (best) return best;
	}
	return null;
}

/** Room for a wish that found none, by moving one earlier label to another spot of its own. */
function makeRoom(
	wish: LabelWish,
	placed: Placed[],
	obstacles: Obstacles,
	room: Rect
): Spot | null {
	for (const spot of [...openSpots(wish, obstacles, room)].flat()) {
		const blockers = placed.filter((other) => overlap(other.spot.rect, spot.rect));
		const [blocker] = blockers;
		if (!blocker || blockers.length > 1 || blocker.wish.reach === 'anywhere') continue;
		if (priceOf(spot, wish, obstacles) > MAX_PRICE) continue;
		const others = placed.filter((other) => other !== blocker).map((other) => other.spot.rect);
		const elsewhere = cheapest(blocker.wish, [...others, spot.rect], obstacles, room);
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
		const taken = placed.map(({ spot }) => spot.rect);
		const spot = cheapest(wish, taken, obstacles, room) ?? makeRoom(wish, placed, obstacles, room);
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
