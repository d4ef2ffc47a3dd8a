import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralAngle, greatCircle } from '$lib/geo/great-circle';
import { turn } from '$lib/geo/longitude';
import { evenly, position } from './arbitrary';

const shares = Array.from({ length: 65 }, (_, i) => i / 64);

describe('the great circle', () => {
	it('begins and ends at its places, for a leg must meet its markers', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const circle = greatCircle(a, b);
				expect(circle(0).lat).toBeCloseTo(a.lat, 9);
				expect(circle(0).lng).toBeCloseTo(a.lng, 9);
				expect(circle(1).lat).toBeCloseTo(b.lat, 9);
				expect(turn(circle(1).lng, b.lng)).toBeCloseTo(0, 9);
			})
		);
	});

	it('is as long one way as the other, for a flight back is no shorter', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				expect(centralAngle(a, b)).toBeCloseTo(centralAngle(b, a), 12);
			})
		);
	});

	it('runs at even speed, so that a share of the way is a share of the distance', () => {
		fc.assert(
			fc.property(position, position, evenly(0, 1), (a, b, share) => {
				const whole = centralAngle(a, b);
				fc.pre(whole > 1e-6 && whole < Math.PI - 1e-3);
				expect(centralAngle(a, greatCircle(a, b)(share))).toBeCloseTo(whole * share, 6);
			})
		);
	});

	it('turns less than half the globe and never back, so that a line does not jump', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const circle = greatCircle(a, b);
				const lngs = shares.map((share) => circle(share).lng);
				const way = (lngs.at(-1) ?? 0) - a.lng;
				expect(Math.abs(way)).toBeLessThan(180.000001);
				lngs.slice(1).forEach((lng, i) => {
					const step = lng - (lngs[i] ?? lng);
					expect(step * Math.sign(way)).toBeGreaterThanOrEqual(-1e-6);
				});
			})
		);
	});

	it('runs on past 180 degrees east, as from Tokyo to Washington', () => {
		const circle = greatCircle({ lat: 35.68, lng: 139.76 }, { lat: 38.91, lng: -77.04 });
		expect(circle(1).lng).toBeCloseTo(282.96, 9);
		expect(circle(0.5).lat).toBeGreaterThan(60);
	});

	it('keeps to the frame it was given, so that a leg goes on where the last one ended', () => {
		const circle = greatCircle({ lat: 0, lng: 300 }, { lat: 0, lng: -40 });
		expect(circle(1).lng).toBeCloseTo(320, 9);
	});

	it('falls back to a line where start and end are one place or antipodes', () => {
		const here = { lat: 10, lng: 20 };
		expect(greatCircle(here, here)(0.5)).toEqual(here);
		const middle = greatCircle({ lat: 90, lng: 0 }, { lat: -90, lng: 0 })(0.5);
		expect(middle.lat).toBeCloseTo(0, 9);
	});
});
