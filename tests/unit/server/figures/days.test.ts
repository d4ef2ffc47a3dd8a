import { describe, expect, it } from 'vitest';
import { daysAbroad, stopsByDay, travelDays } from '$lib/server/figures/days';
import { JERUSALEM, MANAMA, stop, TEL_AVIV, trip } from './small-atlas';

const names = (trips: Parameters<typeof stopsByDay>[0], day: string) =>
	(stopsByDay(trips).get(day) ?? []).map(({ place }) => place.name);

describe('days', () => {
	const out = trip('2023-01-30/2023-02-04', [
		stop(TEL_AVIV, '2023-01-31/2023-02-01'),
		stop(JERUSALEM, '2023-02-01'),
		stop(MANAMA, '2023-02-03')
	]);

	it('is abroad from the first arrival to the last departure, the day between two stops too', () => {
		expect(daysAbroad([out])).toEqual(['2023-01-31', '2023-02-01', '2023-02-02', '2023-02-03']);
	});

	it('travels from the start to the end of the trip, so that days in the air alone count', () => {
		expect(travelDays([out])).toHaveLength(6);
		expect(travelDays([out]).at(0)).toBe('2023-01-30');
		expect(travelDays([out]).at(-1)).toBe('2023-02-04');
	});

	it('counts a date in two trips once, for a calendar has it once', () => {
		const next = trip('2023-02-03/2023-02-05', [stop(TEL_AVIV, '2023-02-03/2023-02-04')], 'y');
		expect(daysAbroad([out, next])).toHaveLength(5);
		expect(travelDays([out, next])).toHaveLength(7);
	});

	it('lets no transit lengthen a stay abroad, for transits count nowhere', () => {
		const transit = stop(MANAMA, '2023-01-01', { kind: 'transit', number: null });
		const through = trip('2023-01-01/2023-01-03', [transit, stop(TEL_AVIV, '2023-01-02')]);
		expect(daysAbroad([through])).toEqual(['2023-01-02']);
		expect(daysAbroad([trip('2023-01-01', [transit])])).toEqual([]);
		expect(stopsByDay([through]).has('2023-01-01')).toBe(false);
	});

	it('gives a stop to each date of its stay, in the order of travel', () => {
		expect(names([out], '2023-01-31')).toEqual(['Tel Aviv']);
		expect(names([out], '2023-02-01')).toEqual(['Tel Aviv', 'Jerusalem']);
		expect(names([out], '2023-02-02')).toEqual([]);
	});

	it('takes a doubtful date as the day stated', () => {
		expect(daysAbroad([trip('2023-01-01', [stop(TEL_AVIV, '2023-01-01~')])])).toEqual([
			'2023-01-01'
		]);
	});
});
