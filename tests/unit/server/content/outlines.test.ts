import { describe, expect, it, vi } from 'vitest';
import { crossesDateLine, offsetHours } from '../../../../src/lib/server/content/date-line';
import { kmOutside } from '../../../../src/lib/server/content/outlines';

// The first distance reads the outlines of the world.
vi.setConfig({ testTimeout: 60_000 });

describe('kmOutside', () => {
	it('is 0 inside, for a country of one polygon and of many', () => {
		expect(kmOutside('400', { lat: 31.9454, lng: 35.9284 })).toBe(0);
		expect(kmOutside('554', { lat: -41.2866, lng: 174.7756 })).toBe(0);
		expect(kmOutside('242', { lat: -17.7765, lng: 177.435 })).toBe(0);
	});

	it('is the distance to the outline outside: Basel to the corner of France is a few km', () => {
		const distance = kmOutside('250', { lat: 47.5596, lng: 7.5886 });
		expect(distance).toBeGreaterThan(0);
		expect(distance).toBeLessThan(10);
	});

	it('is large far away: Cairo is some 360 km from the outline of Jordan', () => {
		const distance = kmOutside('400', { lat: 30.0444, lng: 31.2357 }) ?? 0;
		expect(Math.abs(distance - 360)).toBeLessThan(30);
	});

	it('is unknown where Natural Earth has no such country', () => {
		expect(kmOutside('999', { lat: 0, lng: 0 })).toBeNull();
	});
});

describe('the date line', () => {
	it.each([
		['Asia/Qatar', '2023-10-13', 3],
		['America/New_York', '2023-10-13', -4],
		['America/New_York', '2023-12-13', -5],
		['Asia/Kolkata', '2023-10-13', 5.5],
		['Pacific/Tongatapu', '2023-07-26', 13],
		['Pacific/Honolulu', '2023-07-26', -10]
	])('%s is on %s %d hours ahead of UTC', (zone, day, hours) => {
		expect(offsetHours(zone, day)).toBe(hours);
	});

	it('is crossed eastward where the clock goes back by more than half a day', () => {
		expect(crossesDateLine('Pacific/Auckland', 'Pacific/Honolulu', '2023-07-26')).toBe(true);
		expect(crossesDateLine('Pacific/Tongatapu', 'America/New_York', '2023-07-26')).toBe(true);
		expect(crossesDateLine('Pacific/Honolulu', 'Pacific/Auckland', '2023-07-26')).toBe(false);
		expect(crossesDateLine('Asia/Qatar', 'America/New_York', '2023-07-26')).toBe(false);
	});
});
