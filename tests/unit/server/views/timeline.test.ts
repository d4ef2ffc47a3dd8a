import { describe, expect, it } from 'vitest';
import { barOf, packBars, unpackBars } from '$lib/domain/timeline-bars';
import { timelineTrips } from '$lib/server/views/timeline';
import { atlas } from './real';

describe('the bars of the timeline', () => {
	const trips = [...atlas.travelers.keys()].map((traveler) => timelineTrips(atlas, traveler));

	it('are the same packed for the way and taken from the trips themselves', () => {
		for (const own of trips) {
			const packed = packBars(own);
			expect(packed && unpackBars(packed)).toEqual(own.map(barOf));
			expect(packed?.first).toBe(own[0]?.key);
		}
	});

	it('tell the trips of a traveler apart by their first days', () => {
		for (const own of trips) {
			expect(new Set(own.map((trip) => barOf(trip).start)).size).toBe(own.length);
		}
	});

	it('take a tenth of the words, which is why they go ahead', () => {
		const [own = []] = trips;
		expect(JSON.stringify(packBars(own)).length).toBeLessThan(JSON.stringify(own).length / 10);
	});

	it('are none where there is no trip', () => {
		expect(packBars([])).toBeNull();
	});
});
