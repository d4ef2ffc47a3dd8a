import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextPath, playPath, previousPath, upPath } from '../../../src/routes/commands';

const a = { path: '/t/trip/a/' };
const b = { path: '/t/trip/b/' };
const trip = {
	path: '/t/trip/',
	stopRefs: [a, b],
	next: { path: '/t/later/' }
} as unknown as NonNullable<Parameters<typeof nextPath>[0]['trip']>;

/** Every page of the site by its route, as the router names it. */
const ROUTES = readdirSync(new URL('../../../src/routes/', import.meta.url), { recursive: true })
	.map(String)
	.filter((file) => file.endsWith('+page.svelte'))
	.map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`)
	.toSorted();

const PARAMS = {
	traveler: 't',
	trip: 'trip',
	stop: 'a',
	place: 'doha',
	country: 'qa',
	person: 'p',
	article: 'x'
};

/** The page above each page. */
const ABOVE: Readonly<Record<string, string | null>> = {
	'/': null,
	'/[traveler]': '/',
	'/[traveler]/[trip]': '/',
	'/[traveler]/[trip]/[stop]': '/t/trip/',
	'/about': '/',
	'/about/record': '/about/',
	'/articles': '/',
	'/articles/[article]': '/articles/',
	'/compare': '/',
	'/countries': '/',
	'/countries/[country]': '/countries/',
	'/data': '/',
	'/embed/(frame)': null,
	'/embed/(frame)/[traveler]/[trip]': null,
	'/embed/(frame)/[traveler]/[trip]/[stop]': null,
	'/embed/build': '/',
	'/figures': '/',
	'/occasions': '/',
	'/people': '/',
	'/people/[person]': '/people/',
	'/places': '/',
	'/places/[place]': '/places/',
	'/search': '/'
};

describe('the page above', () => {
	it.each(ROUTES)('%s is known, for Escape leads there', (id) => {
		expect(ABOVE).toHaveProperty([id]);
		expect(upPath({ route: { id }, params: PARAMS })).toBe(ABOVE[id]);
	});

	it('is the atlas where an address leads nowhere', () => {
		expect(upPath({ route: { id: null }, params: {} })).toBe('/');
	});
});

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
