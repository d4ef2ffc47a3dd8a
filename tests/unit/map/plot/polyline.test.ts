import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clipLine,
	lengthInside,
	lineLength,
	pathData,
	pointAlong,
	trimEnd,
	trimStart
} from '$lib/map/plot/polyline';
import { grow, holds } from '$lib/map/plot/shapes';
import { evenly } from '../../geo/arbitrary';

const point = fc.record({
	x: evenly(-300, 300),
	y: evenly(-300, 300)
});
const window = { left: -100, top: -80, right: 120, bottom: 90 };

describe('a line', () => {
	it('is clipped to the window without losing what lies inside', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (line) => {
				const parts = clipLine(line, window);
				for (const at of parts.flat()) expect(holds(grow(window, 1e-6), at)).toBe(true);
				const kept = parts.reduce((sum, part) => sum + lineLength(part), 0);
				expect(kept).toBeCloseTo(lengthInside([line], window), 6);
			})
		);
	});

	it('stays one piece where it does not leave the window', () => {
		const line = [
			{ x: 0, y: 0 },
			{ x: 10, y: 0 },
			{ x: 10, y: 10 }
		];
		expect(clipLine(line, window)).toEqual([line]);
	});

	it('loses its ends under a marker, and all of itself when the marker hides it', () => {
		const line = [
			{ x: 0, y: 0 },
			{ x: 100, y: 0 }
		];
		const near = (x: number) => (at: { x: number; y: number }) => Math.hypot(at.x - x, at.y) < 15;
		expect(trimStart(line, near(0))[0]?.x).toBeCloseTo(15, 1);
		expect(trimEnd(line, near(100)).at(-1)?.x).toBeCloseTo(85, 1);
		expect(trimStart(line, () => true)).toEqual([]);
	});

	it('knows the point at a distance, for an arrowhead sits on the line', () => {
		const line = [
			{ x: 0, y: 0 },
			{ x: 10, y: 0 },
			{ x: 10, y: 10 }
		];
		expect(pointAlong(line, 15)).toEqual({ x: 10, y: 5 });
		expect(pointAlong(line, 99)).toEqual({ x: 10, y: 10 });
	});

	it('is written to a tenth of a pixel, for more only weighs', () => {
		const line = [
			{ x: 0.123, y: -4 },
			{ x: 7.96, y: 1 / 3 }
		];
		expect(pathData([line, line])).toBe('M.1-4l7.9 4.3M.1-4l7.9 4.3');
	});
});
