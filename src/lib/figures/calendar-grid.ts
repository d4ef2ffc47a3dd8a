import type { DayAbroad } from './data';
import { daysFrom, monthsFrom, weekdayIndex } from './day';
import { dayStep, type Step } from './steps';

/** A day in its month: weeks down, Monday to Sunday across. */
export interface CalendarDay extends DayAbroad {
	readonly column: number;
	readonly row: number;
	readonly step: Step;
}

export interface CalendarMonth {
	readonly year: number;
	readonly month: number;
	readonly abroad: readonly CalendarDay[];
	/** Days in office at home, as places in the grid. */
	readonly home: readonly { readonly column: number; readonly row: number }[];
}

export interface CalendarYear {
	readonly year: number;
	readonly months: readonly CalendarMonth[];
}

/** Where a day stands in the grid of its month. */
function placeOf(day: string): { column: number; row: number } {
	const first = weekdayIndex(`${day.slice(0, 8)}01`);
	const index = first + Number(day.slice(8)) - 1;
	return { column: index % 7, row: Math.floor(index / 7) };
}

function monthOf(
	{ year, month }: { year: number; month: number },
	days: readonly string[],
	stops: ReadonlyMap<string, number>
): CalendarMonth {
	const own = days.filter(
		(day) => Number(day.slice(0, 4)) === year && Number(day.slice(5, 7)) === month
	);
	return {
		year,
		month,
		abroad: own.flatMap((day) => {
			const count = stops.get(day);
			if (count === undefined) return [];
			return [{ day, stops: count, ...placeOf(day), step: dayStep(count) }];
		}),
		home: own.filter((day) => !stops.has(day)).map(placeOf)
	};
}

/**
 * Every month of a term as a page of a calendar. Days outside the term are left out.
 * @param start first day, `YYYY-MM-DD`
 * @param end last day, included
 */
export function calendarGrid(
	start: string,
	end: string,
	abroad: readonly DayAbroad[]
): CalendarYear[] {
	const days = daysFrom(start, end);
	const stops = new Map(abroad.map((each) => [each.day, each.stops]));
	const months = monthsFrom(start, end).map((each) => monthOf(each, days, stops));
	const years = [...new Set(months.map(({ year }) => year))];
	return years.map((year) => ({ year, months: months.filter((each) => each.year === year) }));
}

/** A path of unit squares with a gap between them, in units of a cell. */
export function squares(
	cells: readonly { readonly column: number; readonly row: number }[],
	side: number
): string {
	return cells.map(({ column, row }) => `M${column} ${row}h${side}v${side}h-${side}z`).join('');
}
