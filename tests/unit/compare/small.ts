import type { CompareData, CompareTrip } from '$lib/compare/data';

const stop = (id: string, place: number, first: string, number: number | null, met = [0]) => ({
	id,
	place,
	date: first,
	first,
	number,
	met
});

const trip = (key: string, first: string, last: string, stops: CompareTrip['stops']) => ({
	key,
	title: `Trip ${key}`,
	date: `${first} to ${last}`,
	first,
	last,
	km: 1000,
	origin: 0,
	final: 0,
	stops
});

const place = (id: string, country: number, lng: number) => ({
	id,
	name: id,
	position: { lat: 10, lng },
	country
});

/** A small atlas, to be counted by hand: the last trip runs over New Year. */
export const SMALL: CompareData = {
	countries: [
		{ code: 'US', name: 'United States', numeric: '840' },
		{ code: 'QA', name: 'Qatar', numeric: '634' },
		{ code: 'JO', name: 'Jordan', numeric: '400' },
		{ code: 'PS', name: 'West Bank', numeric: '' }
	],
	places: [
		place('washington', 0, -77),
		place('doha', 1, 51),
		place('amman', 2, 36),
		place('ramallah', 3, 35),
		place('aqaba', 2, 35)
	],
	people: [
		{ id: 'tamim', name: 'Tamim' },
		{ id: 'abdullah', name: 'Abdullah' }
	],
	trips: [
		trip('t/one', '2023-10-11', '2023-10-14', [
			stop('doha', 1, '2023-10-12', 1),
			stop('aqaba', 4, '2023-10-13', null, [1]),
			stop('amman', 2, '2023-10-13', 2, [1])
		]),
		trip('t/two', '2023-11-02', '2023-11-03', [
			stop('ramallah', 3, '2023-11-02', 1, []),
			stop('doha', 1, '2023-11-03', 2)
		]),
		trip('t/three', '2024-12-30', '2025-01-02', [
			stop('doha', 1, '2024-12-31', 1, [1]),
			stop('aqaba', 4, '2025-01-01', 2, [])
		])
	]
};
