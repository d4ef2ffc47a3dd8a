import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcOf, besideArc } from '$lib/geo/arc';
import type { LatLng } from '$lib/domain/atlas';
import { centralAngle, greatCircle, vector } from '$lib/geo/great-circle';
import { evenly, position } from './arbitrary';

/** The least angle from a position to points along the way. */
function leastOf(a: LatLng, b: LatLng, spot: LatLng): number {
	const at = greatCircle(a, b);
	return Math.min(
		...Array.from({ length: 2001 }, (_, step) => centralAngle(at(step / 2000), spot))
	);
}

describe('how far a position lies from an arc', () => {
	it('is nothing on it', () => {
		fc.assert(
			fc.property(position, position, evenly(0, 1), (a, b, along) => {
				fc.pre(centralAngle(a, b) < 3.1);
				const { lat, lng } = greatCircle(a, b)(along);
				expect(besideArc(arcOf(a, b), vector(lat, lng))).toBeLessThan(1e-9);
			})
		);
	});

	it('is the angle to its nearest point, where that is near, and never less than is true elsewhere', () => {
		fc.assert(
			fc.property(position, position, position, (a, b, spot) => {
				fc.pre(centralAngle(a, b) < 3);
				const least = leastOf(a, b, spot);
				const found = besideArc(arcOf(a, b), vector(spot.lat, spot.lng));
				if (least < 0.1) expect(found).toBeCloseTo(least, 2);
				else expect(found).toBeGreaterThan(0.09);
			})
		);
	});

	it('is that from the place itself where both ends are one', () => {
		const paris = { lat: 48.86, lng: 2.35 };
		expect(besideArc(arcOf(paris, paris), vector(48.86, 3.35))).toBeCloseTo(0.0115, 4);
	});
});
