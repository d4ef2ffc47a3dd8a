import {
	clipSegment,
	distance,
	grow,
	holds,
	overlap,
	contains,
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
	/** Searched for in wider rings until there is room. */
	readonly always: boolean;
}

/** What labels keep clear of. */
export interface Obstacles {
	/** Never covered. */
	readonly solid: readonly Rect[];
	/** Better not covered. */
	readonly lines: readonly Line[];
	readonly dots: readonly Point[];
}

const HALO = 2;
const LINE_HEIGHT = 1.2;
/** Share of the line height from its top to the baseline. */
const BASELINE = 0.78;
const NEAR = 5;

/** A place's name as it stands on the map: what follows in brackets is left to the page. */
export function mapName(name: string): string {
	return name.replace(/\s*\([^)]*\)$/, '');
}

/** Left, top, and price. */
type Spot = readonly [number, number, number];

interface Candidate {
	readonly rect: Rect;
	readonly price: number;
}

/** Where a label may stand about its target, best first; `out` px further away. */
function candidates(target: Rect, width: number, height: number, out: number): Candidate[] {
	const gap = NEAR + out;
	const middleX = (target.left + target.right - width) / 2;
	const middleY = (target.top + target.bottom - height) / 2;
	const left = target.left - gap - width;
	const right = target.right + gap;
	const above = target.top - gap - height + 2;
	const below = target.bottom + gap - 2;
	const slideX = width / 2 + (target.right - target.left) / 2;
	const spots: readonly Spot[] = [
		[right, middleY, 0],
		[left, middleY, 4],
		[middleX, above, 6],
		[middleX, below, 6],
		[right - 6, above + 6, 8],
		[right - 6, below - 6, 8],
		[left + 6, above + 6, 10],
		[left + 6, below - 6, 10],
		[right, middleY - 6, 9],
		[right, middleY + 6, 9],
		[left, middleY - 6, 11],
		[left, middleY + 6, 11],
		...[0.3, -0.3, 0.6, -0.6, 0.9, -0.9].flatMap((slide, i): Spot[] => [
			[middleX + slideX * slide, above, 8 + i],
			[middleX + slideX * slide, below, 8 + i]
		])
	];
	return spots.map(([x, y, price]) => ({
		rect: { left: x, top: y, right: x + width, bottom: y + height },
		price: price + out
	}));
}

/** Length of lines under a rectangle. */
function covered(rect: Rect, lines: readonly Line[]): number {
	let length = 0;
	for (const line of lines) {
		for (let i = 1; i < line.length; i++) {
			const a = line[i - 1];
			const b = line[i];
			if (!a || !b) continue;
			if (Math.max(a.x, b.x) < rect.left || Math.min(a.x, b.x) > rect.right) continue;
			if (Math.max(a.y, b.y) < rect.top || Math.min(a.y, b.y) > rect.bottom) continue;
			const part = clipSegment(a, b, rect);
			if (part) length += distance(a, b) * (part.to - part.from);
		}
	}
	return length;
}

function priceOf({ rect, price }: Candidate, obstacles: Obstacles): number {
	const inner = grow(rect, -HALO);
	const dots = obstacles.dots.filter((dot) => holds(rect, dot)).length;
	const under = covered(inner, obstacles.lines);
	return price + dots * 60 + (under > 0 ? 8 + under * 0.6 : 0);
}

/** Beyond this a label hides more of the route than it tells. */
const MAX_PRICE = 75;
const MAX_RINGS = 24;
const RING = 8;

/**
 * Places labels in the order given, each at the cheapest candidate about its target
 * that covers no solid thing and no earlier label and lies in the room; one that finds none is
 * left out, unless it must always show.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	obstacles: Obstacles,
	room: Rect
): LabelPlot[] {
	const placed: LabelPlot[] = [];
	for (const wish of wishes) {
		const width = textWidth(wish.text, wish.size) + 2 * HALO;
		const height = wish.size * LINE_HEIGHT + 2;
		const taken = [...obstacles.solid, ...placed.map(({ rect }) => rect)];
		let best: Rect | null = null;
		let bestPrice = Infinity;
		for (let ring = 0; ring <= (wish.always ? MAX_RINGS : 1) && !best; ring++) {
			for (const candidate of candidates(wish.target, width, height, ring * RING)) {
				if (!contains(room, candidate.rect)) continue;
				if (taken.some((rect) => overlap(rect, candidate.rect))) continue;
				const price = priceOf(candidate, obstacles);
				if (price >= bestPrice || (price > MAX_PRICE && !wish.always)) continue;
				best = candidate.rect;
				bestPrice = price;
			}
		}
		if (!best) continue;
		placed.push({
			text: wish.text,
			x: best.left + HALO,
			y: best.top + 1 + wish.size * LINE_HEIGHT * BASELINE,
			size: wish.size,
			kind: wish.kind,
			rect: best
		});
	}
	return placed;
}
