import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '$lib/geo/distance';
import { centralAngle } from '$lib/geo/great-circle';
import { position } from './arbitrary';

describe('distances on WGS 84', () => {
	it('know the length of a quarter meridian and of a degree of the equator', () => {
		expect(distanceKm({ lat: 0, lng: 0 }, { lat: 90, lng: 0 })).toBeCloseTo(10001.965729, 6);
		expect(distanceKm({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })).toBeCloseTo(111.319491, 6);
	});

	it('are the same both ways and differ from a sphere by no more than its flattening', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const km = distanceKm(a, b);
				expect(distanceKm(b, a)).toBeCloseTo(km, 6);
				expect(Math.abs(km - 6371 * centralAngle(a, b))).toBeLessThanOrEqual(km * 0.007 + 1e-6);
			})
		);
	});

	it('refuse what is no position, for a page must not print NaN km', () => {
		const doha = { lat: 25.2854, lng: 51.531 };
		expect(() => distanceKm(doha, { lat: 91, lng: 0 })).toThrow(
			'{ lat: 91, lng: 0 } is not a position on the globe'
		);
		expect(() => distanceKm({ lat: 0, lng: NaN }, doha)).toThrow(RangeError);
	});
});
