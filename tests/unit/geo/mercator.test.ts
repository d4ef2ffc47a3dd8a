import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWorld, MAX_LATITUDE, toWorld } from '$lib/geo/mercator';
import { evenly } from './arbitrary';

describe('the Mercator projection', () => {
	it('comes back to the position, also in an unwrapped frame', () => {
		fc.assert(
			fc.property(evenly(-85, 85), evenly(-540, 540), (lat, lng) => {
				const back = fromWorld(toWorld({ lat, lng }));
				expect(back.lat).toBeCloseTo(lat, 8);
				expect(back.lng).toBeCloseTo(lng, 8);
			})
		);
	});

	it('maps the world to a square, so that tiles and routes agree', () => {
		expect(toWorld({ lat: 0, lng: 0 })).toEqual({ x: 0.5, y: 0.5 });
		const corner = toWorld({ lat: MAX_LATITUDE, lng: -180 });
		expect(corner.x).toBeCloseTo(0, 12);
		expect(corner.y).toBeCloseTo(0, 12);
		expect(toWorld({ lat: -90, lng: 180 }).y).toBeCloseTo(1, 12);
	});
});
