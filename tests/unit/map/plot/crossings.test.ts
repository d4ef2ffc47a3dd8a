import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings } from '$lib/map/plot/crossings';
import { segmentsCross, type Line } from '$lib/map/plot/shapes';

const coordinate = fc.integer({ min: 0, max: 40 });
const line = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 5 });
const lines = fc.array(line, { minLength: 2, maxLength: 5 });

/** Every segment of each line against every segment of each other line. */
function plainly(all: readonly Line[]): number {
	const segments = all.map((each) => each.slice(1).map((end, i) => [each[i] ?? end, end] as const));
	let count = 0;
	segments.forEach((own, i) => {
		for (const [c, d] of segments.slice(i + 1).flat()) {
			count += own.filter(([a, b]) => segmentsCross(a, b, c, d)).length;
		}
	});
	return count;
}

describe('the crossings of lines', () => {
	it('are as many as segments that cross, however few are looked at', () => {
		fc.assert(
			fc.property(lines, (all) => {
				expect(countCrossings(all, Infinity)).toBe(plainly(all));
			})
		);
	});

	it('are counted no further once there are too many', () => {
		fc.assert(
			fc.property(lines, fc.nat(4), (all, most) => {
				const count = plainly(all);
				expect(countCrossings(all, most)).toBe(count > most ? Infinity : count);
			})
		);
	});
});
