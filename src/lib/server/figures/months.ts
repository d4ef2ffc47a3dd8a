import type { Traveler, Trip } from '$lib/domain/atlas';
import { monthName } from '$lib/figures/month-names';
import { monthsFrom } from '$lib/figures/day';
import type { MonthsFigure } from '$lib/figures/data';
import { counted, grouped, listed } from '$lib/figures/number-words';
import { DOUBTFUL_DAYS, daysAbroad, travelDays } from './days';

/** How many of the days lie in each month, by `YYYY-MM`. */
function byMonth(days: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
	return counts;
}

const monthKey = (year: number, month: number): string =>
	`${year}-${String(month).padStart(2, '0')}`;

export function monthsFigure(traveler: Traveler, trips: readonly Trip[]): MonthsFigure {
	const abroad = byMonth(daysAbroad(trips));
	const travel = byMonth(travelDays(trips));
	const term = monthsFrom(traveler.term.start.first, traveler.term.end.first);
	const months = term.map(({ year, month }) => ({
		year,
		month,
		days: abroad.get(monthKey(year, month)) ?? 0
	}));
	const most = Math.max(0, ...months.map(({ days }) => days));
	const top = months.filter(({ days }) => days === most);
	const none = months.filter(({ days }) => days === 0).length;
	const names = listed(top.map(({ year, month }) => `${monthName(month)} ${year}`));
	return {
		id: 'months',
		title: 'Days abroad by month',
		finding: `Most in ${names}: ${counted(most, 'day')}. ${grouped(none)} of ${counted(months.length, 'month')} passed without one.`,
		rule: `A day abroad is counted as in the calendar above. A travel day, in the table, is a date from the start of a trip at home to its end, both included, hours in the air among them; a date in two trips counts once. ${DOUBTFUL_DAYS}`,
		table: {
			columns: ['Month', 'Days abroad', 'Travel days'],
			rows: months.map(({ year, month, days }) => [
				monthKey(year, month),
				days,
				travel.get(monthKey(year, month)) ?? 0
			])
		},
		months
	};
}
