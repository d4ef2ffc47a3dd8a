import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LatLng } from '$lib/domain/atlas';
import { cutAtAntimeridian } from '$lib/geo/antimeridian';
import { wrap } from '$lib/geo/longitude';
import { evenly } from './arbitrary';

const at = (lat: number, lng: number): LatLng => ({ lat, lng });

/** Lines whose longitudes run on, each step less than half a turn. */
const lines = fc
	.tuple(
		evenly(-400, 400),
		fc.array(fc.tuple(evenly(-179, 179), evenly(-89, 89)), { minLength: 2, maxLength: 12 })
	)
	.map(([start, steps]) => {
		let lng = start;
		return steps.map(([step, lat]) => at(lat, (lng += step)));
	});

describe('a line cut at the antimeridian', () => {
	it('stays one piece where it does not cross', () => {
		const line = [at(0, 10), at(5, 20), at(5, -170)];
		expect(cutAtAntimeridian(line)).toEqual([line]);
	});

	it('is cut where it crosses, both pieces at the same latitude, as RFC 7946 draws it', () => {
		expect(cutAtAntimeridian([at(0, 170), at(10, 190)])).toEqual([
			[at(0, 170), at(5, 180)],
			[at(5, -180), at(10, -170)]
		]);
		expect(cutAtAntimeridian([at(0, -170), at(10, -190)])).toEqual([
			[at(0, -170), at(5, -180)],
			[at(5, 180), at(10, 170)]
		]);
	});

	it('may end on the antimeridian or begin there without a piece of one point', () => {
		expect(cutAtAntimeridian([at(0, 170), at(0, 180)])).toHaveLength(1);
		expect(cutAtAntimeridian([at(0, 180), at(0, 190)])).toEqual([[at(0, -180), at(0, -170)]]);
		expect(cutAtAntimeridian([at(0, 170), at(1, 180), at(2, 190)])).toEqual([
			[at(0, 170), at(1, 180)],
			[at(1, -180), at(2, -170)]
		]);
	});

	it('has every piece in the world and no step over half of it', () => {
		fc.assert(
			fc.property(lines, (line) => {
				for (const piece of cutAtAntimeridian(line)) {
					expect(piece.length).toBeGreaterThan(1);
					for (const { lng } of piece) expect(Math.abs(lng)).toBeLessThanOrEqual(180);
					for (const [index, { lng }] of piece.entries()) {
						const before = piece[index - 1];
						if (before) expect(Math.abs(lng - before.lng)).toBeLessThan(180);
					}
				}
			})
		);
	});

	it('goes on at the other side of the world, at the same latitude', () => {
		fc.assert(
			fc.property(lines, (line) => {
				const pieces = cutAtAntimeridian(line);
				for (const [index, piece] of pieces.entries()) {
					const end = pieces[index - 1]?.at(-1);
					if (!end) continue;
					expect(Math.abs(end.lng)).toBe(180);
					expect(piece[0]).toEqual({ lat: end.lat, lng: -end.lng });
				}
			})
		);
	});

	it('keeps every point of the line, in order', () => {
		fc.assert(
			fc.property(lines, (line) => {
				const kept = cutAtAntimeridian(line).flat();
				let from = 0;
				for (const { lat, lng } of line.slice(1, -1)) {
					const found = kept.findIndex(
						(point, index) =>
							index >= from && point.lat === lat && Math.abs(wrap(point.lng - lng)) < 1e-9
					);
					expect(found).toBeGreaterThanOrEqual(from);
					from = found;
				}
			})
		);
	});
});
