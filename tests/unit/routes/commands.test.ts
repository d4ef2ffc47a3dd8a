import { describe, expect, it } from 'vitest';
import { nextPath, playPath, previousPath, upPath } from '../../../src/routes/commands';

const a = { path: '/t/trip/a/' };
const b = { path: '/t/trip/b/' };
const trip = {
	path: '/t/trip/',
	stopRefs: [a, b],
	next: { path: '/t/later/' }
} as unknown as NonNullable<Parameters<typeof nextPath>[0]['trip']>;

describe('where the keys lead', () => {
	it('goes from the trip to its first stop, from stop to stop, and no further than the last', () => {
		expect(nextPath({ trip })).toBe(a.path);
		expect(nextPath({ trip, stop: a, next: b })).toBe(b.path);
		expect(nextPath({ trip, stop: b, next: null })).toBeNull();
		expect(nextPath({})).toBeNull();
	});

	it('goes back from the first stop to the trip', () => {
		expect(previousPath({ trip, stop: b, previous: a })).toBe(a.path);
		expect(previousPath({ trip, stop: a, previous: null })).toBe(trip.path);
		expect(previousPath({ trip })).toBeNull();
	});

	it('goes up one level at a time', () => {
		expect(upPath({ trip, stop: a })).toBe(trip.path);
		expect(upPath({ trip })).toBe('/');
		expect(upPath({})).toBeNull();
	});

	it('plays on into the next trip', () => {
		expect(playPath({ trip, stop: b, next: null })).toBe('/t/later/');
	});

	it('plays on into the trips of another traveler, and ends where there is none', () => {
		const last = { ...trip, next: null };
		const onward = '/u/first/';
		expect(playPath({ trip: { ...last, onward }, stop: b, next: null })).toBe(onward);
		expect(playPath({ trip: last, stop: b, next: null })).toBeNull();
	});
});
