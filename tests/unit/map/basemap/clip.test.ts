import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, meets } from '$lib/map/basemap/geometry/clip';
import { COAST, EDGE, signedArea } from '$lib/map/basemap/geometry/world';
import type { Ring } from '$lib/map/basemap/geometry/world';

const square: Ring = [
	{ x: 0, y: 0, kind: COAST },
	{ x: 4, y: 0, kind: COAST },
	{ x: 4, y: 4, kind: COAST },
	{ x: 0, y: 4, kind: COAST }
];

describe('a ring cut by a box', () => {
	it('is filled to the cut but not stroked along it', () => {
		const part = clipRing(square, { minX: 2, minY: -1, maxX: 9, maxY: 9 });
		expect(Math.abs(signedArea(part))).toBe(8);
		const cut = part.filter(({ kind }) => kind === EDGE);
		expect(cut).toHaveLength(1);
		expect(cut[0]?.x).toBe(2);
	});

	it('is empty beside the box', () => {
		expect(clipRing(square, { minX: 5, minY: 0, maxX: 9, maxY: 9 })).toEqual([]);
	});

	it('loses no land and gains none when a grid divides it', () => {
		const coordinate = fc.integer({ min: 0, max: 1000 });
		fc.assert(
			fc.property(
				fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3 }),
				(points) => {
					const ring: Ring = points.map((point) => ({ ...point, kind: COAST }));
					const boxes = [0, 250, 500, 750].flatMap((minX) =>
						[0, 500].map((minY) => ({ minX, minY, maxX: minX + 250, maxY: minY + 500 }))
					);
					const sum = boxes.reduce((area, box) => area + signedArea(clipRing(ring, box)), 0);
					expect(sum).toBeCloseTo(signedArea(ring), 3);
				}
			)
		);
	});
});

describe('a line cut by a box', () => {
	const box = { minX: 0, minY: 0, maxX: 10, maxY: 10 };

	it('falls into its parts inside', () => {
		const line = [
			{ x: -5, y: 5 },
			{ x: 5, y: 5 },
			{ x: 5, y: 15 },
			{ x: 8, y: 15 },
			{ x: 8, y: 5 }
		];
		expect(clipLine(line, box)).toEqual([
			[
				{ x: 0, y: 5 },
				{ x: 5, y: 5 },
				{ x: 5, y: 10 }
			],
			[
				{ x: 8, y: 10 },
				{ x: 8, y: 5 }
			]
		]);
	});

	it('is gone when it passes by', () => {
		expect(
			clipLine(
				[
					{ x: -1, y: 0 },
					{ x: -1, y: 9 }
				],
				box
			)
		).toEqual([]);
	});
});

it('boxes that touch meet', () => {
	const box = { minX: 0, minY: 0, maxX: 1, maxY: 1 };
	expect(meets(box, { minX: 1, minY: 1, maxX: 2, maxY: 2 })).toBe(true);
	expect(meets(box, { minX: 1.1, minY: 0, maxX: 2, maxY: 1 })).toBe(false);
});
