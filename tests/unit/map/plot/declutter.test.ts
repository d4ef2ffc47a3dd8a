import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, rectOf, type Box } from '$lib/map/plot/boxes';
import { declutter } from '$lib/map/plot/declutter';
import { grow, overlap } from '$lib/map/plot/shapes';
import { finish } from '$lib/map/plot/steps';
import { untangle } from '$lib/map/plot/untangle';
import { evenly } from '../../geo/arbitrary';

const bounds = { left: 0, top: 0, right: 380, bottom: 390 };
const boxes = fc.array(
	fc.record({
		anchor: fc.record({
			x: evenly(150, 200),
			y: evenly(150, 170)
		}),
		width: fc.constantFrom(24, 52, 80, 108),
		height: fc.constant(24),
		bounds: fc.constant(bounds)
	}),
	{ minLength: 1, maxLength: 13 }
);

function box(x: number, y: number): Box {
	return { anchor: { x, y }, width: 24, height: 24, bounds };
}

describe('crowded boxes', () => {
	it('never touch, however many share a place on a phone', () => {
		fc.assert(
			fc.property(boxes, (crowd) => {
				const centres = finish(untangle(crowd, declutter(crowd, [])));
				const rects = crowd.map((one, i) => rectOf(one, centres[i] ?? one.anchor));
				rects.forEach((a, i) => {
					expect(a.left).toBeGreaterThanOrEqual(-0.02);
					expect(a.right).toBeLessThanOrEqual(380.02);
					for (const b of rects.slice(i + 1)) expect(overlap(grow(a, GAP - 1), b)).toBe(false);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('stay on their anchors where there is room, for a leader tells less than a place', () => {
		const apart = [box(50, 50), box(120, 60), box(60, 200)];
		expect(declutter(apart, [])).toEqual(apart.map(({ anchor }) => anchor));
	});

	it('keep their side of the compass', () => {
		const [west, east] = declutter([box(100, 100), box(106, 101)], []);
		expect(west && east && east.x - west.x).toBeGreaterThanOrEqual(24);
	});

	it('stand clear of a dot that belongs to no box', () => {
		const [only] = declutter([box(100, 100)], [{ x: 104, y: 100 }]);
		expect(Math.abs((only?.x ?? 104) - 104)).toBeGreaterThan(14);
	});

	it('give the same answer every time, for a map must not flicker', () => {
		fc.assert(
			fc.property(boxes, (crowd) => {
				expect(declutter(crowd, [])).toEqual(declutter(crowd, []));
			}),
			{ numRuns: 10 }
		);
	});
});
