import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { TripFacets } from '$lib/filter/facets';
import {
	countWith,
	isEmpty,
	matches,
	NO_FILTER,
	readFilter,
	writeFilter
} from '$lib/filter/filter';
import { tallyOf } from '$lib/filter/tally';
import { narrowed, narrowFigures, narrowScene, narrowYears } from '$lib/filter/narrow';

const trip = (change: Partial<TripFacets>): TripFacets => ({
	key: 't/a',
	first: '2023-10-11',
	last: '2023-10-18',
	theme: 'middle-east-war',
	countries: ['IL', 'JO'],
	regions: ['Middle East'],
	people: ['abdullah-ii'],
	companions: [],
	articles: true,
	uncertain: false,
	stops: 2,
	km: 20_000,
	stays: ['IL', 'JO'],
	meetings: ['abdullah-ii'],
	abroad: ['2023-10-12', '2023-10-17'],
	...change
});

const trips = [
	trip({}),
	trip({ key: 't/b', countries: ['JO'], articles: false }),
	trip({ key: 't/c', first: '2023-12-30', last: '2024-01-02', countries: ['FR'], stops: 1 })
];

describe('filter', () => {
	it('keeps a trip only when all that is asked for holds', () => {
		const kept = (change: object) =>
			trips.filter((each) => matches(each, { ...NO_FILTER, ...change })).map(({ key }) => key);
		expect(kept({})).toEqual(['t/a', 't/b', 't/c']);
		expect(kept({ country: 'JO', articles: '1' })).toEqual(['t/a']);
		expect(kept({ person: 'nobody' })).toEqual([]);
	});

	it('finds a trip over New Year in both years, and by the months that it touches', () => {
		for (const change of [{ year: '2023' }, { year: '2024' }, { from: '2024-01' }]) {
			expect(matches(trips[2] ?? trip({}), { ...NO_FILTER, ...change })).toBe(true);
		}
		expect(matches(trips[2] ?? trip({}), { ...NO_FILTER, to: '2023-11' })).toBe(false);
	});

	it('says before the click how many trips a value would leave', () => {
		expect(countWith(trips, { ...NO_FILTER, country: 'JO' }, 'articles', '1')).toBe(1);
	});

	it('comes back from its address as it went', () => {
		const value = fc.string({ maxLength: 12 });
		const filters = fc.record(
			Object.fromEntries(Object.keys(NO_FILTER).map((key) => [key, value]))
		);
		fc.assert(
			fc.property(filters, (values) => {
				const filter = { ...NO_FILTER, ...values };
				expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
				expect(isEmpty(filter)).toBe(writeFilter(filter) === '');
			})
		);
	});
});

describe('narrowing', () => {
	const scene = {
		kind: 'atlas' as const,
		countries: [],
		places: ['w', 'x', 'y'].map((id) => ({
			id,
			name: id,
			position: { lat: 0, lng: 0 },
			visits: 9
		})),
		routes: [
			{ key: 't/a', places: [0, 2, 2, 0], stays: [2, 2] },
			{ key: 't/b', places: [0, 1, 0], stays: [1] }
		]
	};

	it('leaves out places without a route and sizes the others by what is left', () => {
		const narrow = narrowScene(scene, { trips: new Set(['t/a']), countries: ['376'] });
		expect(narrow.countries).toEqual(['376']);
		expect(narrow.places.map(({ id, visits }) => [id, visits])).toEqual([
			['w', 0],
			['y', 2]
		]);
		expect(narrow.routes.map(({ places, stays }) => [places, stays])).toEqual([
			[
				[0, 1, 1, 0],
				[1, 1]
			]
		]);
	});

	it('tints the countries of the trips that are left, and none without a polygon', () => {
		const names = { countries: {}, people: {}, numerics: { IL: '376', JO: '' } };
		expect(narrowed(trips.slice(0, 1), names)).toEqual({
			trips: new Set(['t/a']),
			countries: ['376']
		});
	});

	it('counts the figures of what is left by the same rules', () => {
		const figures = ['trips', 'stops', 'articles'].map((label) => ({
			label,
			value: 99,
			rule: 'r'
		}));
		expect(
			narrowFigures(figures, trips.slice(0, 2)).map(({ label, value }) => [label, value])
		).toEqual([
			['trips', 2],
			['stops', 4]
		]);
	});

	it('counts days abroad once, by the year in which they lie, and stops by country and person', () => {
		const names = { countries: { IL: 'Israel', JO: 'Jordan' }, people: {}, numerics: {} };
		const overNewYear = trip({ abroad: ['2023-12-31', '2024-01-01'], stays: ['JO'], meetings: [] });
		const { days, countries, people } = tallyOf([...trips.slice(0, 2), overNewYear], names);
		expect(days.map(({ name, value }) => [name, value])).toEqual([
			['2023', 7],
			['2024', 1]
		]);
		expect(countries.map(({ name, value }) => [name, value])).toEqual([
			['Jordan', 3],
			['Israel', 2]
		]);
		expect(people.map(({ key, value }) => [key, value])).toEqual([['abdullah-ii', 2]]);
	});

	it('lists no empty year', () => {
		expect(narrowYears([{ year: 2023, trips: [] }], new Set())).toEqual([]);
	});
});
