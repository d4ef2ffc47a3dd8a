import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestArc, turn, unwrap, wrap } from '$lib/geo/longitude';
import { evenly } from './arbitrary';

const lng = evenly(-180, 179.999);

describe('longitudes', () => {
	it('wrap to one meridian, whatever the number of turns', () => {
		fc.assert(
			fc.property(lng, fc.integer({ min: -3, max: 3 }), (value, turns) => {
				const wrapped = wrap(value + turns * 360);
				expect(wrapped).toBeGreaterThanOrEqual(-180);
				expect(wrapped).toBeLessThan(180);
				expect(Math.abs(turn(wrapped, value))).toBeLessThan(1e-9);
			})
		);
	});

	it('turn the shorter way, so that Nadi and Nukuʻalofa are neighbours', () => {
		expect(turn(177.4, -175.2)).toBeCloseTo(7.4, 9);
		expect(turn(-175.2, 177.4)).toBeCloseTo(-7.4, 9);
	});

	it('never jump by more than half the globe once unwrapped', () => {
		fc.assert(
			fc.property(fc.array(lng, { minLength: 1, maxLength: 15 }), (lngs) => {
				const running = unwrap(lngs);
				running.slice(1).forEach((value, i) => {
					expect(Math.abs(value - (running[i] ?? value))).toBeLessThan(180.000001);
				});
				running.forEach((value, i) => {
					expect(Math.abs(turn(value, lngs[i] ?? value))).toBeLessThan(1e-9);
				});
			})
		);
	});

	it('lie around the middle of the part named, so that the stops and not home decide', () => {
		const [from, nadi, tonga, to] = unwrap([-77, 177.4, -175.2, -77], 1, 3);
		expect(nadi).toBeCloseTo(-182.6, 9);
		expect(tonga).toBeCloseTo(-175.2, 9);
		expect(from).toBeCloseTo(-77, 9);
		expect(to).toBeCloseTo(-77, 9);
	});
});

describe('the shortest arc', () => {
	it('crosses the 180th meridian where that is shorter', () => {
		expect(shortestArc([177, -175, 145])).toEqual({ west: 145, span: 40 });
		expect(shortestArc([-77, 35, 51])).toEqual({ west: -77, span: 128 });
		expect(shortestArc([51])).toEqual({ west: 51, span: 0 });
	});

	it('holds all longitudes, from the first to the last one eastward', () => {
		fc.assert(
			fc.property(fc.array(lng, { minLength: 1, maxLength: 8 }), (lngs) => {
				const { west, span } = shortestArc(lngs);
				expect(lngs).toContain(west);
				for (const each of lngs) {
					const east = (((each - west) % 360) + 360) % 360;
					expect(Math.min(east, 360 - east) < 1e-9 || east <= span + 1e-9).toBe(true);
				}
			})
		);
	});
});
