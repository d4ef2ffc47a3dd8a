/** What is compared, as its address says it: two values, each the key of a trip or a year. */
import type { CompareData, CompareTrip } from './data';

/** How the rows of two sides are put beside each other. */
export type Align = 'date' | 'day';

export interface Choice {
	/** As in the address; empty for nothing chosen. */
	readonly a: string;
	readonly b: string;
	readonly by: Align;
}

export const NO_CHOICE: Choice = { a: '', b: '', by: 'date' };

export function readChoice(query: URLSearchParams): Choice {
	return {
		a: query.get('a') ?? '',
		b: query.get('b') ?? '',
		by: query.get('by') === 'day' ? 'day' : 'date'
	};
}

/** A key of a trip stays readable: its slash needs no escape in a query (RFC 3986, 3.4). */
const spelt = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/');

/** The query of a choice's address, without a question mark; empty for no choice. */
export function writeChoice({ a, b, by }: Partial<Choice>): string {
	return [
		...(a ? [`a=${spelt(a)}`] : []),
		...(b ? [`b=${spelt(b)}`] : []),
		...(by === 'day' ? ['by=day'] : [])
	].join('&');
}

const YEAR = /^\d{4}$/;

export const isYear = (value: string): boolean => YEAR.test(value);

/** The trips of a value; a trip belongs to the year in which it began. Empty for an unknown value. */
export function tripsOf(data: CompareData, value: string): readonly CompareTrip[] {
	return isYear(value)
		? data.trips.filter(({ first }) => first.startsWith(`${value}-`))
		: data.trips.filter(({ key }) => key === value);
}
