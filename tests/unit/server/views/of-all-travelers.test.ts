import { describe, expect, it, vi } from 'vitest';
import { merged } from '../../../../scripts/content/merge/merged';
import { loadAtlas } from '$lib/server/content/atlas';
import { readContent } from '$lib/server/content/files';
import { downloadsOf, figuresPage, otherFigures } from '$lib/server/figures/page';
import { describePage } from '$lib/server/linked-data/page';
import { frameTripRefs } from '$lib/server/views/frame';
import { placeView } from '$lib/server/views/ledger';
import { searchDocuments } from '$lib/server/views/search';
import { timelineTrips } from '$lib/server/views/timeline';
import { commonTraveler, namesOf, travelerLinks } from '$lib/server/views/traveler';
import { tripFrame, yearViews } from '$lib/server/views/trip';
import { HOME } from '$lib/ui/page-strings';
import { TRIPS } from '$lib/ui/strings';
import { whoseOf } from '$lib/ui/whose';
import { atlas as one } from './real';

// A whole load: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const EXAMPLE = 'docs/examples/kissinger-1974';
const files = readContent('content');
const encoder = new TextEncoder();
const two = loadAtlas(
	new Map([
		...files,
		...merged(files, readContent(EXAMPLE)).texts.map(
			([path, text]) => [path, encoder.encode(text)] as const
		)
	])
);
const shuttle = two.tripsByKey.get('kissinger/1974-04-syrian-shuttle');
const [blinken, kissinger] = ['blinken', 'kissinger'].map((id) => two.travelers.get(id));
if (!shuttle || !blinken || !kissinger) throw new Error('The example lacks its trip.');

describe('pages that belong to none of two travelers', () => {
	it('are headed by nobody’s office, and lead to both', () => {
		expect(HOME.heading(whoseOf(commonTraveler(one)))).toBe(
			'Where the Secretary went, stop by stop'
		);
		expect(HOME.heading(whoseOf(commonTraveler(two)))).toBe('Where the envoys went, stop by stop');
		expect(travelerLinks(one)).toEqual([]);
		expect(travelerLinks(two).map(({ path }) => path)).toEqual(['/blinken/', '/kissinger/']);
	});

	it('name a few travelers and count many: the names stand on every page, a stop’s as well', () => {
		expect(namesOf([kissinger, blinken])).toBe('Henry Kissinger and Antony Blinken');
		const many = Array.from({ length: 69 }, () => blinken);
		expect(namesOf(many)).toBe('69 travelers');
	});

	it('say of each trip in a list whose it is, as they need not of one traveler’s', () => {
		const row = (atlas: typeof two, key: string) =>
			yearViews(atlas, atlas.trips)
				.flatMap(({ trips }) => trips)
				.filter((trip) => trip.key === key)
				.map(TRIPS.counted);
		expect(row(two, shuttle.key)).toEqual(['39 stops · Henry Kissinger']);
		const [own = ''] = one.trips.map(({ key }) => key);
		expect(row(one, own)[0]).toMatch(/^\d+ stops?$/);
		const dates = (atlas: typeof two) => frameTripRefs(atlas).at(-1)?.date;
		expect(dates(two)).toMatch(/ 1974 · Henry Kissinger$/);
		expect(dates(one)).toMatch(/ 2021$/);
	});

	it('say of each stay in a place whose it was', () => {
		const titles = (atlas: typeof two) => {
			const place = atlas.places.get('jerusalem');
			return place ? placeView(atlas, place).stays.map(({ trip }) => trip.title) : [];
		};
		expect(titles(two)[0]).toBe(`Henry Kissinger: ${shuttle.title}`);
		expect(titles(two).slice(-titles(one).length)).toEqual(
			titles(one).map((title) => `Antony Blinken: ${title}`)
		);
	});

	it('have the timeline of both, and play all of it', () => {
		const trips = timelineTrips(two);
		expect(trips).toHaveLength(two.trips.length);
		expect(trips[0]?.title).toBe(`Henry Kissinger: ${shuttle.title}`);
		expect(timelineTrips(two, 'blinken')).toEqual(timelineTrips(one, 'blinken'));
		const onward = (trip: typeof shuttle | undefined) => trip && tripFrame(two, trip).onward;
		expect(onward(shuttle)).toBe(`/${one.trips[0]?.key}/`);
		expect(onward(two.trips.at(-1))).toBeUndefined();
		expect(onward(two.trips.at(-2))).toBeUndefined();
	});

	it('find either by name, which leads to their page', () => {
		const own = (atlas: typeof two) =>
			searchDocuments(atlas).filter(({ path }) => /^\/(?:blinken|kissinger)\/$/.test(path));
		expect(own(one)).toEqual([]);
		expect(own(two).map(({ title }) => title)).toEqual(['Antony Blinken', 'Henry Kissinger']);
		expect(own(two)[1]?.lights).toEqual([shuttle.key]);
	});
});

describe('the figures of two travelers', () => {
	it('compare with the counts of others only whose travels those are', () => {
		expect(figuresPage(two, blinken).elsewhere).toBeDefined();
		expect(figuresPage(two, kissinger).elsewhere).toBeUndefined();
		const names = [...downloadsOf(two).keys()];
		expect(names).toContain('elsewhere');
		expect(names).not.toContain('kissinger-elsewhere');
	});

	it('keep those counts when somebody else has come into office', () => {
		const term = { ...kissinger.term, start: blinken.term.end };
		const later = {
			...two,
			travelers: new Map([...two.travelers, ['kissinger', { ...kissinger, term }]])
		};
		expect(downloadsOf(later).has('elsewhere')).toBe(false);
		expect(downloadsOf(later).has('blinken-elsewhere')).toBe(true);
		expect(otherFigures(later).map(({ elsewhere }) => elsewhere?.id)).toEqual([
			'blinken-elsewhere'
		]);
	});

	it('are described to machines with every file that there is, and no other', () => {
		const page = { path: '/figures/', title: '', description: '', route: '/figures', params: {} };
		const described = JSON.stringify(describePage(two, { ...page, origin: undefined } as never));
		const named = [...described.matchAll(/"contentUrl":"(?:\.\/)?([^"]+)\.csv"/g)].map(
			([, name]) => name
		);
		expect(named).toEqual([...downloadsOf(two).keys()]);
	});
});
