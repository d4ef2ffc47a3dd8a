import { NO_FILTER, type Filter } from './filter';

/** Months of the term, both included; an empty text leaves that side open. */
export interface Span {
	/** `YYYY-MM` */
	readonly from: string;
	readonly to: string;
}

export const WHOLE: Span = { from: '', to: '' };

/** The months that a filter asks for, by its year or by its first and last month. */
export function spanOf({ year, from, to }: Pick<Filter, 'year' | 'from' | 'to'>): Span {
	if (year === '') return { from, to };
	const [first, last] = [`${year}-01`, `${year}-12`];
	return { from: from > first ? from : first, to: to !== '' && to < last ? to : last };
}

/** The filter for a span, the rest of it kept; a year gives way. */
export function withSpan(filter: Filter, { from, to }: Span): Filter {
	return { ...filter, year: NO_FILTER.year, from, to };
}
