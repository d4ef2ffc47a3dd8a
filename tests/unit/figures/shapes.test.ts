import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLengths } from '$lib/figures/bars';
import { wall } from '$lib/figures/bricks';
import { calendarGrid, squares } from '$lib/figures/calendar-grid';
import { dayAfter, daysFrom, monthsFrom, weekdayIndex } from '$lib/figures/day';
import { distanceChart } from '$lib/figures/distance-line';
import { monthChart } from '$lib/figures/month-columns';
import { counted, grouped, listed } from '$lib/figures/number-words';
import { COUNTRY_LEGEND, countryStep, DAY_LEGEND, dayStep } from '$lib/figures/steps';

describe('days', () => {
	it('counts over the end of a month, a leap day and a year', () => {
		expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
		expect(dayAfter('2023-12-31', 1)).toBe('2024-01-01');
		expect(daysFrom('2023-12-30', '2024-01-02')).toHaveLength(4);
		expect(daysFrom('2024-01-02', '2024-01-01')).toEqual([]);
	});

	it('begins the week on Monday', () => {
		expect(weekdayIndex('2023-10-09')).toBe(0);
		expect(weekdayIndex('2023-10-15')).toBe(6);
	});

	it('has the months of a term in order, those begun or ended among them', () => {
		expect(monthsFrom('2023-11-30', '2024-01-01')).toEqual([
			{ year: 2023, month: 11 },
			{ year: 2023, month: 12 },
			{ year: 2024, month: 1 }
		]);
	});
});

describe('words', () => {
	it('groups digits, and keeps those after the point when asked', () => {
		expect(grouped(672981.7, 2)).toBe('672,981.70');
		expect(counted(1, 'stop')).toBe('1 stop');
		expect(counted(0, 'person', 'people')).toBe('0 people');
	});

	it('lists one, two and three', () => {
		expect(listed([])).toBe('');
		expect(listed(['a'])).toBe('a');
		expect(listed(['a', 'b'])).toBe('a and b');
		expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
	});
});

describe('steps', () => {
	it('doubles the width of each class of countries, and its legend says so', () => {
		expect([1, 2, 3, 4, 7, 8, 15, 16, 99].map(countryStep)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
		expect(COUNTRY_LEGEND.map(({ label }) => label)).toEqual([
			'1',
			'2–3',
			'4–7',
			'8–15',
			'16 or more'
		]);
	});

	it('gives a day on the way the lightest step', () => {
		expect([0, 1, 2, 3, 4, 9].map(dayStep)).toEqual([1, 2, 3, 4, 5, 5]);
		expect(DAY_LEGEND.map(({ label }) => label)).toEqual([
			'0, on the way',
			'1',
			'2',
			'3',
			'4 or more'
		]);
	});
});

describe('bars', () => {
	it('gives the largest the whole length and nought none', () => {
		expect(barLengths([50, 100, 0])).toEqual([50, 100, 0]);
		expect(barLengths([0])).toEqual([0]);
	});

	it('refuses what a bar cannot show', () => {
		expect(() => barLengths([1, -2])).toThrow('A bar cannot show -2');
	});
});

describe('month columns', () => {
	const { before, columns } = monthChart(
		[
			{ year: 2022, month: 12, days: 0 },
			{ year: 2023, month: 1, days: 16 },
			{ year: 2023, month: 2, days: 8 }
		],
		100
	);

	it('draws all years to one scale that starts at nought', () => {
		expect(columns.map(({ height }) => height)).toEqual([0, 100, 50]);
		expect(columns.map(({ y }) => y)).toEqual([100, 0, 50]);
	});

	it('leaves the months before the first one free and marks where years begin', () => {
		expect(before).toBe(11);
		expect(columns.map(({ first }) => first)).toEqual([true, true, false]);
	});
});

describe('calendar', () => {
	const grid = calendarGrid('2023-10-30', '2023-11-02', [{ day: '2023-11-01', stops: 2 }]);

	it('puts a day into its week and weekday, days out of office nowhere', () => {
		const [october, november] = grid[0]?.months ?? [];
		expect(october?.home).toEqual([
			{ column: 0, row: 5 },
			{ column: 1, row: 5 }
		]);
		expect(november?.abroad).toEqual([{ day: '2023-11-01', stops: 2, column: 2, row: 0, step: 3 }]);
		expect(november?.home).toEqual([{ column: 3, row: 0 }]);
	});

	it('gives every day of a term one place, and no two the same', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 4000 }),
				fc.integer({ min: 0, max: 200 }),
				(at, more) => {
					const start = dayAfter('2020-01-01', at);
					const end = dayAfter(start, more);
					const months = calendarGrid(start, end, []).flatMap((year) => year.months);
					const places = months.flatMap(({ year, month, home }) =>
						home.map(({ column, row }) => `${year} ${month} ${column} ${row}`)
					);
					expect(new Set(places).size).toBe(more + 1);
					expect(months.flatMap(({ home }) => home).every(({ row }) => row < 6)).toBe(true);
				}
			)
		);
	});

	it('writes squares as one path', () => {
		expect(squares([{ column: 1, row: 2 }], 0.9)).toBe('M1 2h0.9v0.9h-0.9z');
	});
});

describe('distance line', () => {
	const chart = distanceChart(
		{
			start: '2023-01-01',
			end: '2023-04-11',
			line: [
				{ day: '2023-01-11', km: 100 },
				{ day: '2023-02-20', km: 400 }
			],
			other: { day: '2023-02-10', km: 200 }
		},
		100
	);

	it('rises on the day on which a leg ends, and runs on to the end of the term', () => {
		expect(chart.line).toBe('M0 100H10V75H50V0H100');
		expect(chart.area).toBe('M0 100H10V75H50V0H100V100z');
	});

	it('sets another count beside ours for the same day', () => {
		expect(chart.counted).toEqual({
			other: { x: 40, y: 50 },
			same: { x: 40, y: 75, km: 100 }
		});
	});
});

describe('trips in piles', () => {
	const trips = [3, 1, 1].map((stops, index) => ({ title: `Trip ${index}`, stops }));
	const { piles, height } = wall(trips, 10);

	it('piles trips by their stops and leaves room for a number that no trip has', () => {
		expect(piles.map(({ bricks }) => bricks.length)).toEqual([2, 0, 1]);
		expect(height).toBe(20);
	});

	it('stacks bricks from the ground in the order of travel', () => {
		expect(piles[0]?.bricks.map(({ title, y }) => [title, y])).toEqual([
			['Trip 1', 10],
			['Trip 2', 0]
		]);
		expect(piles[2]?.top).toBe(10);
	});
});
