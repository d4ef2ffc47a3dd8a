import { describe, expect, it } from 'vitest';
import { daysFigure } from '$lib/server/figures/busiest';
import { calendarFigure } from '$lib/server/figures/calendar';
import { monthsFigure } from '$lib/server/figures/months';
import { peopleFigure, peopleTable, personCounts } from '$lib/server/figures/people';
import { median, tripsFigure } from '$lib/server/figures/trips';
import { JERUSALEM, MANAMA, met, person, RAMALLAH, stop, TEL_AVIV } from './small-atlas';
import { traveler, trip } from './small-atlas';

const envoy = traveler('2023-01-30/2023-03-31');
const out = trip('2023-01-30/2023-02-03', [
	stop(TEL_AVIV, '2023-01-31/2023-02-01'),
	stop(JERUSALEM, '2023-02-01'),
	stop(RAMALLAH, '2023-02-01'),
	stop(JERUSALEM, '2023-02-01', { id: 'jerusalem-2' }),
	stop(MANAMA, '2023-02-03')
]);

describe('calendar and months', () => {
	it('has every day abroad with its stops, days on the way with none', () => {
		expect(calendarFigure(envoy, [out]).abroad).toEqual([
			{ day: '2023-01-31', stops: 1 },
			{ day: '2023-02-01', stops: 4 },
			{ day: '2023-02-02', stops: 0 },
			{ day: '2023-02-03', stops: 1 }
		]);
		expect(calendarFigure(envoy, [out]).finding).toBe('Abroad on 4 of 61 days in office: 7%.');
	});

	it('shares a stay over the end of a month, and shows months without a day abroad', () => {
		const figure = monthsFigure(envoy, [out]);
		expect(figure.months.map(({ days }) => days)).toEqual([1, 3, 0]);
		expect(figure.table.rows).toEqual([
			['2023-01', 1, 2],
			['2023-02', 3, 3],
			['2023-03', 0, 0]
		]);
		expect(figure.finding).toBe('Most in February 2023: 3 days. 1 of 3 months passed without one.');
	});
});

describe('trips and busiest days', () => {
	it('takes the middle number of stops, or the mean of the middle two', () => {
		expect(median([9, 1, 2])).toBe(2);
		expect(median([1, 2, 3, 10])).toBe(2.5);
		expect(median([])).toBe(0);
	});

	it('counts no transit among the stops of a trip', () => {
		const transit = stop(MANAMA, '2023-03-01', { kind: 'transit', number: null });
		const short = trip('2023-03-01/2023-03-02', [transit, stop(TEL_AVIV, '2023-03-01')], 'y');
		expect(tripsFigure([out, short]).trips.map(({ stops }) => stops)).toEqual([5, 1]);
		expect(tripsFigure([out, short]).finding).toBe(
			'The median trip had 3 stops; 1 had a single one. The longest chain was “Trip x”: 5 stops.'
		);
	});

	it('lists the places of a busy day in the order of travel, a return among them', () => {
		const { busiest, table } = daysFigure([out]);
		expect(busiest).toHaveLength(1);
		expect(busiest[0]?.date).toBe('Wednesday 1 February 2023');
		expect(table.rows[0]).toEqual([
			'2023-02-01',
			4,
			'Tel Aviv; Jerusalem; Ramallah; Jerusalem',
			{ text: 'Trip x', path: '/t/x/' }
		]);
	});
});

describe('people', () => {
	const ana = person('Ana');
	const ben = person('Ben');

	it('counts a person once a stop, with every role held then', () => {
		const stops = [
			stop(TEL_AVIV, '2023-01-01', { met: [met(ana, 'Minister'), met(ana, 'Party leader')] }),
			stop(MANAMA, '2023-01-02', { met: [met(ben, 'King'), { group: 'Families' }] }),
			stop(TEL_AVIV, '2023-01-03', { id: 'b', met: [met(ana, 'Prime Minister')] })
		];
		expect(personCounts([trip('2023-01-01/2023-01-03', stops)])).toEqual([
			{ person: ana, stops: 2, roles: ['Minister', 'Party leader', 'Prime Minister'] },
			{ person: ben, stops: 1, roles: ['King'] }
		]);
	});

	it('counts neither companions nor anybody at a transit', () => {
		const stops = [
			stop(TEL_AVIV, '2023-01-01', { companions: [{ person: ana, role: 'President' }] }),
			stop(MANAMA, '2023-01-02', { kind: 'transit', number: null, met: [met(ben, 'King')] })
		];
		expect(personCounts([trip('2023-01-01/2023-01-02', stops)])).toEqual([]);
	});

	it('has in its download those too who were met once', () => {
		const once = [trip('2023-01-01', [stop(TEL_AVIV, '2023-01-01', { met: [met(ana, 'King')] })])];
		expect(peopleFigure(once).table.rows).toEqual([]);
		expect(peopleTable(once).rows).toEqual([[{ text: 'Ana', path: '/people/Ana/' }, 1, 'King']]);
	});

	it('names all who share the first rank', () => {
		const stops = [stop(TEL_AVIV, '2023-01-01', { met: [met(ben, 'King'), met(ana, 'Minister')] })];
		expect(peopleFigure([trip('2023-01-01', stops)]).finding).toBe(
			'Ana and Ben, at 1 stop; 2 people are named in all.'
		);
	});
});
