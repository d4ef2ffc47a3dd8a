import { describe, expect, it } from 'vitest';
import { isCounted } from '$lib/domain/atlas';
import { countryLinks, countryView, placeLinks, placeView } from '$lib/server/views/ledger';
import { slug } from '$lib/domain/slug';
import { initial } from '$lib/server/views/ledger-names';
import { occasionViews } from '$lib/server/views/ledger-occasions';
import { personLinks, personPageView } from '$lib/server/views/ledger-people';
import { tripsAt, tripsWith } from '$lib/server/views/ledger-trips';
import { allStops, companionRole, metRole } from '$lib/server/views/stop-index';
import { atlas, must } from './real';

const place = (id: string) => must(atlas.places.get(id), id);
const country = (code: string) => must(atlas.countries.get(code), code);
const person = (id: string) => must(atlas.people.get(id), id);
const counted = allStops(atlas).filter(isCounted).length;
const sum = (counts: readonly { readonly count: number }[]) =>
	counts.reduce((total, { count }) => total + count, 0);

describe('places', () => {
	it('count every stop once over all', () => {
		expect(sum(placeLinks(atlas))).toBe(counted);
	});

	it('file a name under its letter without its accent, as a reader looks it up', () => {
		expect(initial('Îles')).toBe('I');
		expect(initial('’Ula')).toBe('U');
		const luleå = placeLinks(atlas).find(({ name }) => name === 'Luleå');
		expect(luleå?.group).toBe('L');
	});

	it('show each excerpt once, saying of which stay it speaks', () => {
		const { excerpts } = placeView(atlas, place('doha'));
		expect(excerpts.length).toBeGreaterThan(0);
		expect(new Set(excerpts.map(({ id }) => id)).size).toBe(excerpts.length);
		expect(excerpts.map(({ label }) => label)).toContain('Announces the stay of 13 October 2023');
		expect(excerpts.filter(({ label }) => label.includes('this stop'))).toEqual([]);
	});

	it('name those met at each stay, which is what a reader of a place asks first', () => {
		const met = placeView(atlas, place('ankara')).stays.map((stay) => stay.met);
		expect(met[0]).toContain('Recep Tayyip Erdoğan');
		expect(met.filter(Boolean)).toHaveLength(met.length);
	});

	it('say of a place without a stay that trips begin or end there', () => {
		const home = placeView(atlas, place('washington'));
		expect(home.stays).toEqual([]);
		expect(home.ends).toBeGreaterThan(80);
	});
});

describe('countries', () => {
	it('count every stop once over all', () => {
		expect(sum(countryLinks(atlas))).toBe(counted);
	});

	it('number the stays of all their places in one order', () => {
		const { stays, total, places } = countryView(atlas, country('IL'));
		expect(stays.filter(({ ordinal }) => ordinal !== null)).toHaveLength(total);
		expect(sum(places)).toBe(total);
		expect(stays.map(({ date }) => date.datetime)).toEqual(
			stays.map(({ date }) => date.datetime).toSorted()
		);
	});
});

describe('people', () => {
	it('have every meeting with the role held then, which changes', () => {
		const { meetings } = personPageView(atlas, person('mohammed-bin-salman'));
		expect(meetings[0]?.role).toBe('Crown Prince and Deputy Prime Minister of Saudi Arabia');
		expect(new Set(meetings.map(({ role }) => role)).size).toBeGreaterThan(1);
	});

	it('keep apart whom he met and who travelled with him', () => {
		const { accompanied } = personPageView(atlas, person('joe-biden'));
		expect(accompanied.length).toBeGreaterThan(20);
	});

	it('have the calls, for a call is diplomacy without travel', () => {
		const called = must(atlas.calls[0], 'call').with.person;
		expect(personPageView(atlas, called).calls.length).toBeGreaterThan(0);
	});

	it('are listed with every role that they held, each once', () => {
		const link = personLinks(atlas).find(({ name }) => name === 'Mohammed bin Salman');
		expect(link?.detail?.split('; ')).toHaveLength(2);
		expect(personLinks(atlas).filter(({ count }) => count === 0)).toEqual([]);
	});
});

describe('occasions', () => {
	const occasions = occasionViews(atlas);

	it('have an address each', () => {
		expect(new Set(occasions.map(({ id }) => id)).size).toBe(occasions.length);
		expect(occasions.map(({ id }) => id).filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
	});

	it('are one where only an apostrophe or a dash differs', () => {
		expect(slug('G20 leaders’ summit')).toBe(slug('G20 leaders summit'));
		expect(slug('US–Mexico talks')).toBe(slug('US-Mexico talks'));
		expect(occasions.filter(({ id }) => id === 'g20-leaders-summit')).toHaveLength(1);
	});

	it('put G7 before G20', () => {
		const ids = occasions.map(({ id }) => id);
		expect(ids.indexOf('g7-leaders-summit')).toBeLessThan(ids.indexOf('g20-leaders-summit'));
	});
});

describe('the trips on the map of a ledger', () => {
	it('are those with a stop there', () => {
		const trips = tripsAt(atlas, (each) => each === place('doha'));
		expect(trips.filter((trip) => trip.stops.every((stop) => stop.place.id !== 'doha'))).toEqual(
			[]
		);
	});

	it('are those from and to a place that is no stop', () => {
		expect(tripsAt(atlas, (each) => each === place('washington')).length).toBeGreaterThan(80);
	});

	it('are all for a person without a stop, for an empty map says nothing', () => {
		expect(tripsWith(atlas, { id: 'nobody', name: 'Nobody', aliases: [] })).toBe(atlas.trips);
		expect(tripsWith(atlas, person('mohammed-bin-salman')).length).toBeLessThan(20);
	});

	it('are for everybody those on which somebody met or took them along, once each and in order', () => {
		for (const someone of atlas.people.values()) {
			const there = atlas.trips.filter(({ stops }) =>
				stops.some((stop) => metRole(stop, someone) ?? companionRole(stop, someone))
			);
			expect(tripsWith(atlas, someone)).toEqual(there.length > 0 ? there : atlas.trips);
		}
	});
});
