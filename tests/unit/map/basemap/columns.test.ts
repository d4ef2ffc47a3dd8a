import { describe, expect, it } from 'vitest';
import { columnsOf, placesOf } from '$lib/map/basemap/columns';
import { countriesOf, countryColumns } from '$lib/map/basemap/countries';

const MALTA = { name: 'Malta', position: { lat: 35.9, lng: 14.4 }, size: 0.0002, small: '470' };
const CHAD = { name: 'Chad', position: { lat: 15.4, lng: 18.7 }, size: 0.03 };

describe('places in columns', () => {
	it('are the same places again, so that names stand where they stood', () => {
		expect(countriesOf(countryColumns([CHAD, MALTA]))).toEqual([CHAD, MALTA]);
	});

	it('are refused where one lacks a position: it would stand at the equator', () => {
		const columns = { ...columnsOf([CHAD, MALTA]), lats: [15.4] };
		expect(() => placesOf(columns)).toThrow('Malta has no position');
	});
});
