import { describe, expect, it, vi } from 'vitest';
import { merged } from '../../../../scripts/content/merge/merged';
import { cardsOf } from '../../../../scripts/cards/list';
import { loadAtlas } from '$lib/server/content/atlas';
import { readContent } from '$lib/server/content/files';
import { dataFile } from '$lib/server/export/catalogue';
import { figuresPage } from '$lib/server/figures/page';
import { atlasFigures } from '$lib/server/views/figures';
import { openDataView } from '$lib/server/views/open-data';
import { reconciliation } from '$lib/server/views/record';
import { tripView } from '$lib/server/views/trip';
import { commonTraveler, lastTraveler } from '$lib/server/views/traveler';
import { HOME } from '$lib/ui/page-strings';
import { PERSON, PLACE } from '$lib/ui/ledger/ledger-strings';
import { whoseOf } from '$lib/ui/whose';
import { tripDataPath } from '$lib/urls';
import { atlas as one } from './real';

// Two whole loads: only a hang should end this test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const files = readContent('content');
const { texts } = merged(files, readContent('docs/examples/kissinger-1974'));
const encoder = new TextEncoder();
const two = loadAtlas(
	new Map([...files, ...texts.map(([path, text]) => [path, encoder.encode(text)] as const)])
);
const tripsOf = (id: string) => two.trips.filter((trip) => trip.travelerId === id);

describe('an atlas of one traveler', () => {
	it('names him and his office on pages that belong to nobody', () => {
		const whose = whoseOf(commonTraveler(one));
		expect(HOME.title(whose)).toBe('Every trip of Antony Blinken, stop by stop');
		expect(HOME.description(whose)).toContain(
			'every trip of US Secretary of State Antony Blinken, 2021 to 2025, in'
		);
		expect(PLACE.description('Doha', 2, whose)).toMatch(
			/^2 stays of Antony Blinken in Doha as US Secretary of State, in order/
		);
	});
});

describe('an atlas of two travelers', () => {
	it('names both where a page belongs to nobody, and claims no office or term for both', () => {
		const common = commonTraveler(two);
		const whose = whoseOf(common);
		expect(HOME.title(whose)).toBe(
			'Every trip of Henry Kissinger and Antony Blinken, stop by stop'
		);
		expect(PLACE.description('Doha', 2, whose)).toMatch(/^2 stays in Doha, in order/);
		const asad = { name: 'Hafez al-Assad', meetings: [1], accompanied: [], calls: [] };
		expect(PERSON.description(asad as never, whose)).toMatch(/^Hafez al-Assad: 1 meeting/);
		expect(common.traveler).toMatchObject({
			id: 'blinken',
			path: '/',
			name: '2 travelers',
			years: '1973–2025'
		});
	});

	it('gives the files of both, and the figures of the last one unchanged', () => {
		expect(openDataView(two).travelers.map(({ id, years }) => [id, years.length])).toEqual([
			['blinken', 5],
			['kissinger', 1]
		]);
		expect(dataFile(two, 'kissinger', 'gpx')?.text).toContain('Damascus, Syria');
		expect(figuresPage(two, lastTraveler(two)).totals).toEqual(
			figuresPage(one, lastTraveler(one)).totals
		);
	});

	it('has a place of its own for every trip on the page of the open data, also where two have the same name', () => {
		const keys = [...two.trips.map(({ key }) => key), 'kissinger/2023-10-israel-jordan-gulf-egypt'];
		expect(new Set(keys.map(tripDataPath)).size).toBe(keys.length);
	});

	it('counts for each traveler the articles that speak of him', () => {
		const articles = (id: string) =>
			atlasFigures(two, tripsOf(id)).find(({ label }) => label === 'articles')?.value;
		expect([articles('blinken'), articles('kissinger')]).toEqual([one.articles.length, 3]);
		expect(atlasFigures(two, two.trips).find(({ label }) => label === 'articles')?.value).toBe(
			one.articles.length + 3
		);
	});

	it('does not say that the official record lacks the stops of somebody whose record it is not', () => {
		expect(reconciliation(two).added).toEqual(reconciliation(one).added);
		const records = (id: string) =>
			tripsOf(id).flatMap((trip) => tripView(two, trip).stopViews.map(({ record }) => record));
		expect(records('kissinger').filter((record) => record !== undefined)).toEqual([]);
		expect(records('blinken').filter((record) => record === undefined)).toEqual([]);
	});

	it('has cards for both, and one for both together', () => {
		const cards = new Map(cardsOf(two).map((card) => [card.page, card]));
		expect(cards.get('/')?.brand).toBe('2 travelers, 1973–2025');
		expect(cards.get('/kissinger/')?.title).toBe('Henry Kissinger');
		expect(cards.get('/kissinger/1974-04-syrian-shuttle/damascus-13/')?.brand).toBe(
			'Henry Kissinger, 1973–1977'
		);
	});
});
