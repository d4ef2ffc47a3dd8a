import { scaleLinear } from 'd3-scale';
import type { MonthCount } from './data';

/** A column of a chart, down in px from its top. */
export interface Column extends MonthCount {
	readonly y: number;
	readonly height: number;
	/** Where a year begins in the chart. */
	readonly first: boolean;
}

export interface MonthChart {
	/** Months before the first one in its year: room left free, so that years stand in line. */
	readonly before: number;
	readonly columns: readonly Column[];
}

/**
 * A column a month, all to one scale that starts at nought.
 * @param months in order, none left out
 * @param height of the plot in px
 */
export function monthChart(months: readonly MonthCount[], height: number): MonthChart {
	const most = Math.max(1, ...months.map(({ days }) => days));
	const down = scaleLinear([0, most], [height, 0]);
	return {
		before: (months[0]?.month ?? 1) - 1,
		columns: months.map((each, index) => ({
			...each,
			y: down(each.days),
			height: height - down(each.days),
			first: index === 0 || each.month === 1
		}))
	};
}
