import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify, smooth, weights } from '$lib/map/basemap/geometry/simplify';

const point = fc.record({
	x: fc.integer({ min: 0, max: 100 }),
	y: fc.integer({ min: 0, max: 100 })
});

function distance(
	p: { x: number; y: number },
	a: { x: number; y: number },
	b: { x: number; y: number }
): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
	const s = Math.max(0, Math.min(1, t));
	return Math.hypot(p.x - a.x - s * dx, p.y - a.y - s * dy);
}

describe('a simplified line', () => {
	it('keeps its ends, so that lines which share them still meet', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2 }), (line) => {
				const short = simplify(line, 5);
				expect(short[0]).toBe(line[0]);
				expect(short.at(-1)).toBe(line.at(-1));
			})
		);
	});

	it('stays within the tolerance of every point left out', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2 }), (line) => {
				const short = simplify(line, 7);
				for (const each of line) {
					const nearest = Math.min(
						...short.slice(1).map((to, index) => distance(each, short[index] ?? to, to))
					);
					expect(nearest).toBeLessThanOrEqual(7 + 1e-9);
				}
			})
		);
	});

	it('of an island that closes on itself does not vanish', () => {
		const island = [
			{ x: 0, y: 0 },
			{ x: 10, y: 0 },
			{ x: 10, y: 10 },
			{ x: 0, y: 0 }
		];
		expect(simplify(island, 1)).toHaveLength(4);
	});
});

describe('a smoothed line', () => {
	it('keeps its ends and loses its corners', () => {
		const line = smooth(
			[
				{ x: 0, y: 0 },
				{ x: 4, y: 0 },
				{ x: 4, y: 4 }
			],
			1
		);
		expect(line[0]).toEqual({ x: 0, y: 0 });
		expect(line.at(-1)).toEqual({ x: 4, y: 4 });
		expect(line).not.toContainEqual({ x: 4, y: 0 });
	});
});

describe('the weights of points', () => {
	it('leave at every tolerance what is left of the line simplified for it', () => {
		const tolerances = fc.integer({ min: 0, max: 60 });
		fc.assert(
			fc.property(fc.array(point, { minLength: 2 }), tolerances, (line, tolerance) => {
				const weight = weights(line, 0);
				const heavy = line.filter((_, index) => (weight[index] ?? 0) > tolerance ** 2);
				expect(heavy).toEqual(simplify(line, tolerance));
			})
		);
	});
});
