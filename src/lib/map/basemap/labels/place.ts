/** Puts the names of a view where they cover nothing. */
import { grow, overlap } from '../../plot/shapes';
import { nameWishes } from './wishes';
import type { Rect } from '../../plot/shapes';
import type { View } from '../../plot/view';
import type { LabelKind, NameWish } from './wishes';

export interface BasemapLabel {
	readonly key: string;
	readonly text: string;
	readonly kind: LabelKind;
	/** Left end of the baseline, in CSS px from the map's top-left corner. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly rect: Rect;
	/** It stands beyond the edges of the view. */
	readonly ahead: boolean;
	/** The point named, where it is marked. */
	readonly dot: { readonly x: number; readonly y: number } | null;
}

const TILE = 256;
const LINE_HEIGHT = 1.25;
const BASELINE = 0.79;
/** Kept free around each name, in CSS px. */
const GAP = 4;
/** Names reach so far beyond the edges of the view, for panning; a share of its size. */
const AHEAD = 0.25;
/** Half the side of what a city's dot covers. */
const DOT = 3;

interface Spot {
	readonly left: number;
	readonly top: number;
}

function spots(wish: NameWish, x: number, y: number): Spot[] {
	const height = wish.size * LINE_HEIGHT;
	const { width, beside } = wish;
	if (beside === null) {
		const left = x - width / 2;
		const top = y - height / 2;
		const steps = [0, -1, 1, -2, 2];
		return steps.map((step) => ({ left, top: top + step * height * 0.75 }));
	}
	return [
		{ left: x + beside, top: y - height / 2 },
		{ left: x - beside - width, top: y - height / 2 },
		{ left: x - width / 2, top: y + beside },
		{ left: x - width / 2, top: y - beside - height }
	];
}

function around(wish: NameWish, { left, top }: Spot): Rect {
	return { left, top, right: left + wish.width, bottom: top + wish.size * LINE_HEIGHT };
}

/**
 * The names of a view and its surroundings.
 * @param obstacles what names keep off, in CSS px from the map's top-left corner
 * @param spared names that the route already shows, left out here
 */
export function basemapLabels(
	view: View,
	obstacles: readonly Rect[],
	spared: ReadonlySet<string>
): BasemapLabel[] {
	const world = TILE * 2 ** view.zoom;
	const sight: Rect = { left: 0, top: 0, right: view.width, bottom: view.height };
	const window: Rect = {
		left: -view.width * AHEAD,
		top: -view.height * AHEAD,
		right: view.width * (1 + AHEAD),
		bottom: view.height * (1 + AHEAD)
	};
	const taken: Rect[] = [...obstacles];
	const labels: BasemapLabel[] = [];
	for (const wish of nameWishes(view.zoom)) {
		if (spared.has(wish.text)) continue;
		const y = wish.y * world - view.top;
		if (y < window.top || y > window.bottom) continue;
		const west = wish.x * world - view.left;
		for (let turn = Math.ceil((window.left - west) / world); ; turn++) {
			const x = west + turn * world;
			if (x > window.right) break;
			const dot = wish.kind === 'city' ? { x, y } : null;
			const dotRect = { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT };
			if (dot && taken.some((rect) => overlap(rect, dotRect))) continue;
			const rect = spots(wish, x, y)
				.map((spot) => around(wish, spot))
				.find((each) => !taken.some((other) => overlap(other, grow(each, GAP))));
			if (!rect) continue;
			taken.push(rect, ...(dot ? [dotRect] : []));
			labels.push({
				key: `${wish.kind} ${wish.text} ${turn} ${Math.round(wish.x * 1e4)}`,
				text: wish.text,
				kind: wish.kind,
				x: rect.left,
				y: rect.top + wish.size * LINE_HEIGHT * BASELINE,
				size: wish.size,
				rect,
				ahead: !overlap(rect, sight),
				dot
			});
		}
	}
	return labels;
}
