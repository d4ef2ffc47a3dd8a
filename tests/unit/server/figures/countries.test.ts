import { describe, expect, it } from 'vitest';
import { countriesFigure, countryCount, countryCounts } from '$lib/server/figures/countries';
import {
	BAHRAIN,
	ISRAEL,
	JERUSALEM,
	MANAMA,
	RAMALLAH,
	stop,
	TEL_AVIV,
	trip,
	WEST_BANK
} from './small-atlas';

const shuttle = trip('2023-01-01/2023-01-05', [
	stop(TEL_AVIV, '2023-01-01'),
	stop(JERUSALEM, '2023-01-01'),
	stop(RAMALLAH, '2023-01-02'),
	stop(JERUSALEM, '2023-01-02', { id: 'jerusalem-2' })
]);
const again = trip('2023-02-01/2023-02-02', [stop(TEL_AVIV, '2023-02-01')], 'y');

describe('countries', () => {
	it('counts stays, runs of stays and trips each by its own rule', () => {
		expect(countryCount([shuttle, again], ISRAEL)).toMatchObject({ entries: 3, trips: 2 });
		expect(countryCount([shuttle, again], ISRAEL).stops).toHaveLength(4);
		expect(countryCount([shuttle, again], WEST_BANK)).toMatchObject({ entries: 1, trips: 1 });
	});

	it('begins a new entry with each trip, for he came from home', () => {
		expect(countryCount([again, { ...again, key: 't/z' }], ISRAEL).entries).toBe(2);
	});

	it('lets a transit neither count nor end a run of stops', () => {
		const through = trip('2023-01-01/2023-01-02', [
			stop(TEL_AVIV, '2023-01-01'),
			stop(MANAMA, '2023-01-01', { kind: 'transit', number: null }),
			stop(JERUSALEM, '2023-01-02')
		]);
		expect(countryCount([through], ISRAEL).entries).toBe(1);
		expect(countryCounts([through]).map(({ country }) => country)).toEqual([ISRAEL]);
	});

	it('ranks by stops, then by name', () => {
		const gulf = trip('2023-03-01', [stop(MANAMA, '2023-03-01')], 'z');
		expect(countryCounts([shuttle, gulf]).map(({ country }) => country)).toEqual([
			ISRAEL,
			BAHRAIN,
			WEST_BANK
		]);
	});

	it('says in words what the picture shows, and has a row for each country', () => {
		const figure = countriesFigure([shuttle, again]);
		expect(figure.finding).toBe('Israel saw 4 stops; next come West Bank 1. 1 of 2 saw only one.');
		expect(figure.table.rows).toEqual([
			[{ text: 'Israel', path: '/countries/il/' }, 'Region', 4, 3, 2],
			[{ text: 'West Bank', path: '/countries/ps/' }, 'Region', 1, 1, 1]
		]);
	});
});
