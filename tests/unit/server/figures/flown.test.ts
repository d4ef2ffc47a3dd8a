import { describe, expect, it } from 'vitest';
import { distanceFigure } from '$lib/server/figures/distance';
import { datedLegs, flownKm, railKm } from '$lib/server/figures/flown';
import { JERUSALEM, RAMALLAH, stop, TEL_AVIV, traveler, trip } from './small-atlas';

/** A degree of the equator of WGS 84: 2π × 6,378.137 km / 360. */
const DEGREE = 111.31949;

/** Home at 0°, out to 1°, 2° by rail, and 3° on the equator, and home. */
const out = trip('2022-12-30/2023-01-02', [
	stop(TEL_AVIV, '2022-12-30'),
	stop(JERUSALEM, '2022-12-31', { by: 'rail' }),
	stop(RAMALLAH, '2023-01-01')
]);

describe('distance', () => {
	it('sums the legs flown, home legs among them, and keeps those by rail apart', () => {
		const legs = datedLegs([out]);
		expect(flownKm(legs)).toBeCloseTo(5 * DEGREE, 2);
		expect(railKm(legs)).toBeCloseTo(DEGREE, 2);
	});

	it('dates a leg by the day of arrival, and the last one by the end of the trip', () => {
		expect(datedLegs([out]).map(({ day }) => day)).toEqual([
			'2022-12-30',
			'2022-12-31',
			'2023-01-01',
			'2023-01-02'
		]);
	});

	it('shares a trip over New Year between the years', () => {
		const { years, km, miles, table } = distanceFigure(traveler('2022-01-01/2023-12-31'), [out]);
		expect(years.map((each) => [each.year, each.km])).toEqual([
			[2022, 111],
			[2023, 445]
		]);
		expect(km).toBe(557);
		expect(miles).toBe(346);
		expect(table.rows.at(-1)).toEqual(['In all', 557, 346]);
	});

	it('draws a line that never falls and ends at the sum', () => {
		const { line, km } = distanceFigure(traveler('2022-01-01/2023-12-31'), [out]);
		expect(line.map((point) => point.km)).toEqual([111, 111, 223, 557]);
		expect(line.at(-1)?.km).toBe(km);
	});

	it('goes through a transit, for the way led there', () => {
		const by = trip('2023-01-01', [
			stop(RAMALLAH, '2023-01-01', { kind: 'transit', number: null }),
			stop(TEL_AVIV, '2023-01-01')
		]);
		expect(flownKm(datedLegs([by]))).toBeCloseTo(6 * DEGREE, 2);
	});
});
