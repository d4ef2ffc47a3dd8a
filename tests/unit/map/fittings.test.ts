import { describe, expect, it } from 'vitest';
import { innerFree, inSight, seenOf } from '$lib/map/fittings';
import { NOMINAL } from '$lib/map/camera/nominal';
import { namesFor } from '$lib/map/names';
import { contains, overlap } from '$lib/map/plot/shapes';
import { plotTrip } from '$lib/map/plot/trip';
import { frame } from '$lib/map/plot/view';
import { TRIPS } from './plot/scenes';

const phone = { width: 390, height: 844 };
const free = { top: 0, right: 0, bottom: 439, left: 0 };

describe('what stays in sight', () => {
	it('is what the map is framed for while nothing covers more', () => {
		expect(inSight(free, 0, phone)).toEqual({ parts: free, stop: innerFree(free, 390) });
		expect(inSight(free, 439, phone)).toEqual({ parts: free, stop: innerFree(free, 390) });
	});

	it('is the strip above a raised sheet, with the buttons in it', () => {
		const { parts, stop } = inSight(free, 709, phone);
		expect(parts.bottom).toBe(709);
		expect(phone.height - stop.bottom).toBeGreaterThan(60);
		expect(stop.bottom).toBeGreaterThan(parts.bottom);
	});

	it('is the stop alone where the strip is too low for the buttons as well', () => {
		const { parts, stop } = inSight({ ...free, bottom: 130 }, 210, { width: 320, height: 256 });
		expect(parts.bottom).toBe(130);
		expect(stop.bottom).toBe(210);
	});
});

describe.each(Object.entries(NOMINAL))('names in a %s window', (_, { size, free: inner }) => {
	it('are never cut by its edge or by what covers the map', () => {
		for (const scene of TRIPS) {
			const view = frame(scene, size, inner);
			const seen = seenOf(view);
			const cut = namesFor(plotTrip(scene, view, null), view).filter(
				({ rect }) => overlap(rect, seen) && !contains(seen, rect)
			);
			expect(
				cut.map(({ text }) => text),
				scene.key
			).toEqual([]);
		}
	});
});
