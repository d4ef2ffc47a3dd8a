import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	backToWorld,
	canFly,
	isEqual,
	isFar,
	isSame,
	keepCentre,
	leastMove,
	MARGIN,
	moved
} from '$lib/map/camera/moves';
import { centreOf, contains } from '$lib/map/plot/shapes';
import { freeRect } from '$lib/map/plot/view';
import type { Rect } from '$lib/map/plot/shapes';
import type { View } from '$lib/map/plot/view';

const view: View = {
	zoom: 5,
	width: 1440,
	height: 900,
	free: { top: 0, right: 0, bottom: 100, left: 440 },
	left: 4000,
	top: 3000
};

function shifted(rect: Rect, x: number, y: number): Rect {
	return { left: rect.left - x, right: rect.right - x, top: rect.top - y, bottom: rect.bottom - y };
}

describe('the least move', () => {
	it('is none for what is in the free part already', () => {
		expect(leastMove(view, { left: 700, top: 300, right: 760, bottom: 330 })).toEqual({
			x: 0,
			y: 0
		});
	});

	it('brings what lies under the panel just clear of it', () => {
		const move = leastMove(view, { left: 100, top: 300, right: 160, bottom: 330 });
		expect(move).toEqual({ x: 100 - (440 + MARGIN), y: 0 });
	});

	it('brings any marker inside, and goes no farther than its margin', () => {
		const coordinate = fc.integer({ min: -4000, max: 4000 });
		fc.assert(
			fc.property(coordinate, coordinate, (left, top) => {
				const target = { left, top, right: left + 80, bottom: top + 30 };
				const move = leastMove(view, target);
				const after = shifted(target, move.x, move.y);
				expect(contains(freeRect(view), after)).toBe(true);
				expect(leastMove(moved(view, move), after)).toEqual({ x: 0, y: 0 });
			})
		);
	});

	it('centres what is larger than the free part', () => {
		const move = leastMove(view, { left: 0, top: 300, right: 2000, bottom: 330 });
		expect(move.x).toBe(1000 - 940);
	});
});

it('a stop a screen and a half away is framed instead of panned to', () => {
	expect(isFar(view, { x: 1400, y: 0 })).toBe(false);
	expect(isFar(view, { x: 1600, y: 0 })).toBe(true);
	expect(isFar(view, { x: 0, y: -1300 })).toBe(true);
});

describe('a change of size or panel', () => {
	it('keeps what the reader sees in the middle of the free part', () => {
		const next = keepCentre(
			view,
			{ width: 390, height: 844 },
			{ top: 0, right: 0, bottom: 440, left: 0 }
		);
		const before = centreOf(freeRect(view));
		const after = centreOf(freeRect(next));
		expect(next.left + after.x).toBe(view.left + before.x);
		expect(next.top + after.y).toBe(view.top + before.y);
		expect(next.zoom).toBe(view.zoom);
	});
});

describe('a flight', () => {
	it('is for views that overlap', () => {
		expect(canFly(view, moved(view, { x: 900, y: 0 }))).toBe(true);
		expect(canFly(view, moved(view, { x: 1500, y: 0 }))).toBe(false);
	});

	it('is not for a view that is lost in the other', () => {
		expect(canFly(view, { ...view, zoom: 9, left: view.left * 16, top: view.top * 16 })).toBe(
			false
		);
	});

	it('is for a view within the other one step of zoom away', () => {
		expect(canFly(view, { ...view, zoom: 6, left: view.left * 2, top: view.top * 2 })).toBe(true);
	});
});

it('views that differ by the rounding of pixels are the same', () => {
	expect(isSame(view, { ...view, left: view.left + 0.5 })).toBe(true);
	expect(isSame(view, { ...view, left: view.left + 2 })).toBe(false);
	expect(isSame(view, { ...view, zoom: 5.1 })).toBe(false);
});

it('what is drawn for a view holds for another only if that shows just the same', () => {
	const { free } = view;
	expect(isEqual(view, { ...view, free: { ...free } })).toBe(true);
	expect(isEqual(view, { ...view, left: view.left + 0.5 })).toBe(false);
	expect(isEqual(view, { ...view, width: view.width + 1 })).toBe(false);
	expect(isEqual(view, { ...view, free: { ...free, bottom: free.bottom + 1 } })).toBe(false);
});

describe('a map dragged beyond the end of the world', () => {
	it('comes back until the rim is in the middle', () => {
		const beyond = { ...view, top: -1000 };
		expect(backToWorld(beyond)).toEqual({ x: 0, y: 600 });
		const below = { ...view, top: 256 * 2 ** 5 };
		expect(backToWorld(below)).toEqual({ x: 0, y: -400 });
	});

	it('stays where it is otherwise', () => {
		expect(backToWorld(view)).toEqual({ x: 0, y: 0 });
	});
});
