import { describe, expect, it } from 'vitest';
import { isCounted } from '$lib/domain/atlas';
import { stayViews } from '$lib/server/views/stay';
import { allStops, stopsAt } from '$lib/server/views/stop-index';
import { tripView } from '$lib/server/views/trip';
import { personAtStop, placeVisits } from '$lib/server/views/visits';
import { atlas, must } from './real';

const place = (id: string) => must(atlas.places.get(id), id);
const stop = (key: string) => must(atlas.stopsByKey.get(`blinken/${key}`), key);

describe('the stays of a ledger', () => {
	it('are numbered in the order of travel, across trips', () => {
		const stays = stayViews(atlas, stopsAt(atlas, place('doha')));
		expect(stays.map(({ ordinal }) => ordinal)).toEqual(stays.map((_, index) => index + 1));
		expect(stays.map(({ date }) => date.datetime)).toEqual(
			stays.map(({ date }) => date.datetime).toSorted()
		);
	});

	it('list a transit without a number, for no figure counts it', () => {
		const stops = stopsAt(atlas, place('rzeszow'));
		const stays = stayViews(atlas, stops);
		const transits = stays.filter((_, index) => !isCounted(must(stops[index], 'stop')));
		expect(transits.length).toBeGreaterThan(0);
		expect(new Set(transits.map(({ which }) => which))).toEqual(new Set(['Transit']));
		expect(stays.map(({ ordinal }) => ordinal).filter((value) => value !== null)).toEqual([1]);
	});
});

describe('the visits before and after', () => {
	it('lead from each stay in a city to the next one and back', () => {
		const stops = stopsAt(atlas, place('doha'));
		const [first, second] = [must(stops[0], 'stay'), must(stops[1], 'stay')];
		expect(placeVisits(atlas, first).visits).toMatchObject({
			ordinal: 1,
			total: stops.length,
			previous: null,
			next: { path: `/${second.key}/` }
		});
		expect(placeVisits(atlas, second).visits?.previous?.path).toBe(`/${first.key}/`);
	});

	it('name the year, for the page around them is of another trip', () => {
		const visits = placeVisits(atlas, stop('2023-10-israel-jordan-gulf-egypt/doha')).visits;
		expect(visits?.previous?.date).toBe('21–22 Nov 2022');
	});

	it('are absent for the only stay in a place', () => {
		expect(placeVisits(atlas, stop('2024-01-west-africa-angola/luanda'))).toEqual({});
	});

	it('pass a transit over, and a transit has no number of its own', () => {
		const transit = stop('2022-04-kyiv/rzeszow');
		expect(placeVisits(atlas, transit).visits).toMatchObject({
			ordinal: null,
			total: 1,
			previous: { path: '/blinken/2022-03-brussels-poland-moldova-baltics-paris/rzeszow/' },
			next: null
		});
	});

	it('follow a person from city to city, with the role held at each', () => {
		const jeddah = stop('2022-07-israel-west-bank-saudi-arabia/jeddah');
		const met = must(
			jeddah.met.find((each) => 'person' in each && each.person.id === 'mohammed-bin-salman'),
			'meeting'
		);
		if (!('person' in met)) throw new Error('a group');
		const view = personAtStop(atlas, jeddah, met);
		expect(view.role).toMatch(/^Crown Prince and Deputy Prime Minister/);
		expect(view.visits).toMatchObject({ ordinal: 1, next: { place: 'Jeddah' } });
	});

	it('share one reference a visit, so that a page names it often and ships it once', () => {
		const views = allStops(atlas).flatMap((each) => placeVisits(atlas, each).visits ?? []);
		const refs = views.flatMap(({ previous, next }) => [previous ?? [], next ?? []].flat());
		const paths = new Set(refs.map(({ path }) => path));
		expect(new Set(refs).size).toBe(paths.size);
	});

	it('stand on the stops of a trip', () => {
		const trip = must(atlas.tripsByKey.get('blinken/2023-10-israel-jordan-gulf-egypt'), 'trip');
		const doha = tripView(atlas, trip).stopViews.find(({ id }) => id === 'doha');
		expect(doha?.place.visits?.ordinal).toBe(3);
		expect(doha?.place.countryCode).toBe('QA');
		expect(doha?.record?.map(({ verdict }) => verdict)).toEqual(['agrees']);
	});
});
