import { describe, expect, it } from 'vitest';
import { lengthOutside, linkGap, linkLine } from '$lib/map/plot/links';
import { around, between } from '$lib/map/plot/shapes';

const from = { x: 0, y: 0 };
const to = { x: 40, y: 0 };

describe('a leg from number to number', () => {
	it('begins and ends at the numbers', () => {
		const line = linkLine(from, to, 0.2);
		expect(line[0]).toEqual(from);
		expect(line.at(-1)).toEqual(to);
	});

	it('bows to the right of travel, so that there and back are two lines', () => {
		const middle = (line: readonly { y: number }[]) => line[Math.floor(line.length / 2)]?.y ?? 0;
		// To the east the right is the south, which is down.
		expect(middle(linkLine(from, to, 0.3))).toBeCloseTo(12, 5);
		expect(middle(linkLine(to, from, 0.3))).toBeCloseTo(-12, 5);
	});

	it('swings out even where the great circle is straight, off the leaders', () => {
		const line = linkLine(from, to, 0);
		const straight = between(from, to, 0.5);
		expect((line[6]?.y ?? 0) - straight.y).toBeCloseTo(8, 5);
	});

	it('stands still where both numbers are on one point', () => {
		for (const point of linkLine(from, from, 0.2)) expect(point).toEqual(from);
	});
});

describe('what can be seen of a leg', () => {
	it('is what lies under no marker', () => {
		const covers = [around(from, 24, 24), around(to, 24, 24)];
		expect(lengthOutside([[from, to]], covers)).toBeCloseTo(16, 5);
		expect(lengthOutside([[from, to]], [])).toBeCloseTo(40, 5);
	});
});

describe('the room between linked markers', () => {
	it('is larger on a larger map, and never less than a line with its arrowhead needs', () => {
		const room = (width: number, height: number) =>
			linkGap({ left: 0, top: 0, right: width, bottom: height });
		expect(room(936, 684)).toBeGreaterThan(room(390, 349));
		expect(room(200, 100)).toBeGreaterThanOrEqual(20);
	});
});
