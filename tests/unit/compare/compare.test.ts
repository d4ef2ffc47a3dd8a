import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice, tripsOf, writeChoice, type Choice } from '$lib/compare/choice';
import { commonOf } from '$lib/compare/common';
import { canAlign, rowGroups } from '$lib/compare/rows';
import { allRoutes, compareScene } from '$lib/compare/scene';
import { countsOf, sideOf, type Side, type SideName } from '$lib/compare/side';
import { SMALL } from './small';

function side(name: SideName, value: string): Side {
	const found = sideOf(SMALL, name, value);
	if (!found) throw new Error(`no ${value}`);
	return found;
}

const headings = (a: string, b: string, by: 'date' | 'day') =>
	rowGroups(SMALL, side('a', a), side('b', b), by).map(({ heading, rows }) => [
		heading,
		rows.map((row) => `${row.side} ${row.place}`)
	]);

describe('the address of a comparison', () => {
	it('comes back as it went', () => {
		const choice = fc.record<Choice>({
			a: fc.string(),
			b: fc.string(),
			by: fc.constantFrom('date', 'day')
		});
		fc.assert(
			fc.property(choice, (wanted) => {
				expect(readChoice(new URLSearchParams(writeChoice(wanted)))).toEqual(wanted);
			})
		);
	});

	it('can be read by people', () => {
		expect(writeChoice({ a: 'blinken/2023-10-israel', b: '2024', by: 'date' })).toBe(
			'a=blinken/2023-10-israel&b=2024'
		);
	});
});

describe('a side', () => {
	it('is one trip, or the trips that began in a year', () => {
		expect(tripsOf(SMALL, 't/two').map(({ key }) => key)).toEqual(['t/two']);
		expect(tripsOf(SMALL, '2024').map(({ key }) => key)).toEqual(['t/three']);
	});

	it.each(['', '1999', '20', 't', 't/', 'T/ONE', '2023-10', '__proto__'])(
		'is none for a value that names nothing: "%s"',
		(value) => expect(sideOf(SMALL, 'a', value)).toBe(null)
	);

	it('is counted by the rules of the atlas: no transit, each country and day once', () => {
		expect(countsOf(SMALL, side('a', '2023'))).toEqual({
			trips: 2,
			stops: 4,
			countries: 3,
			days: 6,
			km: 2000
		});
	});
});

describe('what two sides have in common', () => {
	it('is where he stayed and whom he met on both, a transit being no stay', () => {
		const common = commonOf(SMALL, side('a', 't/one'), side('b', 't/three'));
		expect(common.places.map(({ id }) => id)).toEqual(['doha']);
		expect(common.countries.map(({ code }) => code)).toEqual(['JO', 'QA']);
		expect(common.people.map(({ id }) => id)).toEqual(['abdullah']);
	});
});

describe('the rows of two sides', () => {
	it('stand in the order of time', () => {
		expect(headings('t/three', '2023', 'date')).toEqual([
			['October 2023', ['b doha', 'b aqaba', 'b amman']],
			['November 2023', ['b ramallah', 'b doha']],
			['December 2024', ['a doha']],
			['January 2025', ['a aqaba']]
		]);
	});

	it('stand by the day of the trip for two trips of different times', () => {
		expect(headings('t/one', 't/two', 'day')).toEqual([
			['Day 1', ['b ramallah']],
			['Day 2', ['a doha', 'b doha']],
			['Day 3', ['a aqaba', 'a amman']]
		]);
	});

	it('stand by the time of the year for two years, the new year after the old', () => {
		expect(headings('2024', '2023', 'day')).toEqual([
			['October', ['b doha', 'b aqaba', 'b amman']],
			['November', ['b ramallah', 'b doha']],
			['December', ['a doha']],
			['January of the next year', ['a aqaba']]
		]);
	});

	it('share only dates where a trip is beside a year', () => {
		expect(canAlign(side('a', 't/one'), side('b', '2024'))).toBe(false);
		expect(headings('t/one', '2024', 'day')).toEqual(headings('t/one', '2024', 'date'));
	});

	it('are all there, also of one trip on both sides', () => {
		const rows = rowGroups(SMALL, side('a', 't/one'), side('b', 't/one'), 'date').flatMap(
			(group) => group.rows
		);
		expect(new Set(rows.map((row) => `${row.side} ${row.key}`)).size).toBe(6);
	});
});

describe('the map of a comparison', () => {
	const scene = compareScene(SMALL, [side('a', 't/two'), side('b', 't/three')]);

	it('has the routes of both, each with its side, and no place besides', () => {
		expect(scene.routes.map((route) => [route.side, route.key])).toEqual([
			['a', 't/two'],
			['b', 't/three']
		]);
		expect(scene.places.map(({ id, visits }) => [id, visits])).toEqual([
			['washington', 0],
			['ramallah', 1],
			['doha', 2],
			['aqaba', 1]
		]);
		for (const route of scene.routes) {
			expect(route.places.every((index) => scene.places[index])).toBe(true);
		}
	});

	it('tints the countries of both, those that the basemap has', () => {
		expect(scene.countries).toEqual(['634', '400']);
	});

	it('is another one for other sides, so that the camera goes there', () => {
		expect(scene.closeUp).not.toBe(compareScene(SMALL, [side('a', 't/two')]).closeUp);
	});
});

describe('the routes of all trips for a map that came without', () => {
	const empty = { kind: 'atlas' as const, places: [], routes: [], countries: ['999'] };
	const scene = allRoutes(SMALL, empty);

	it('belong to no side and lead through places that are there', () => {
		expect(scene.routes.map(({ key }) => key)).toEqual(SMALL.trips.map(({ key }) => key));
		expect(scene.routes.filter((route) => route.side !== undefined)).toEqual([]);
		const indexes = scene.routes.flatMap(({ places }) => places);
		expect(indexes.filter((index) => !scene.places[index])).toEqual([]);
	});

	it('leave tint and frame as they are, so that the map does not move under a search', () => {
		expect(scene.countries).toEqual(['999']);
		expect(scene.closeUp).toBeUndefined();
	});
});
