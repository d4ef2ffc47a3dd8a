import { describe, expect, it } from 'vitest';
import { targetId } from '$lib/domain/atlas';
import { ofTrip } from '$lib/server/export/selection';
import { callsBy, callsWith, tripsBy } from '$lib/server/views/own';
import { atlas } from './real';

describe('what is looked up', () => {
	it('is all that going through everything finds, in the same order', () => {
		for (const id of [...atlas.travelers.keys(), 'nobody']) {
			expect(tripsBy(atlas, id)).toEqual(atlas.trips.filter((trip) => trip.travelerId === id));
			expect(callsBy(atlas, id)).toEqual(atlas.calls.filter((call) => call.travelerId === id));
		}
		for (const person of atlas.people.values()) {
			const calls = atlas.calls.filter((call) => call.with.person === person);
			expect(callsWith(atlas, person)).toEqual(calls);
		}
	});

	it('holds every excerpt on a trip, its stops and their places, articles in their own order', () => {
		for (const trip of atlas.trips) {
			const selection = ofTrip(atlas, trip);
			const own = new Set([
				`trip:${trip.key}`,
				...trip.stops.flatMap(({ key, place }) => [`stop:${key}`, `place:${place.id}`]),
				...selection.calls.map(({ key }) => `call:${key}`)
			]);
			const about = atlas.articles.flatMap(({ excerpts }) =>
				excerpts
					.filter(({ links }) => links.some(({ target }) => own.has(targetId(target))))
					.map(({ id }) => id)
			);
			const held = selection.articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id));
			expect(held).toEqual(about);
		}
	});
});
