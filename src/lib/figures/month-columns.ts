import { scaleBand, scaleLinear } from 'd3-scale';
import type { MonthCount } from './data';

/** A column of a chart: across in percent of its width, down in px from its top. */
export interface Column {
	readonly month: number;
	readonly days: number;
	/** Left edge and width, in percent. */
	readonly x: number;
	readonly width: number;
	/** Top edge and height, in px. */
	readonly y: number;
	readonly height: number;
}

export interface YearColumns {
	readonly year: number;
	readonly columns: readonly Column[];
}

export interface Tick {
	readonly value: number;
	/** In px from the top. */
	readonly y: number;
}

export interface MonthChart {
	readonly years: readonly YearColumns[];
	readonly ticks: readonly Tick[];
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * A chart a year, all to one scale; each has room for twelve columns.
 * @param height of the plot in px
 */
export function monthChart(months: readonly MonthCount[], height: number): MonthChart {
	const across = scaleBand<number>(MONTHS, [0, 100]).paddingInner(0.25).paddingOuter(0.125);
	const most = Math.max(1, ...months.map(({ days }) => days));
	const down = scaleLinear([0, most], [height, 0]).nice(4);
	const column = ({ month, days }: MonthCount): Column => ({
		month,
		days,
		x: across(month) ?? 0,
		width: across.bandwidth(),
		y: down(days),
		height: height - down(days)
	});
	const years = [...new Set(months.map(({ year }) => year))];
	return {
		years: years.map((year) => ({
			year,
			columns: months.filter((each) => each.year === year).map(column)
		})),
		ticks: down.ticks(4).map((value) => ({ value, y: down(value) }))
	};
}
