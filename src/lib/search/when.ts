/** Dates in queries: "2023", "October 2023", "oct 2023", "14 Oct 2023", "2023-10-14". */
import { daysInMonth } from '$lib/domain/dates';

export interface Days {
	/** `YYYY-MM-DD`, both included. */
	readonly first: string;
	readonly last: string;
}

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

/** 1 to 12 for a month's name or its first three letters at least; 0 for anything else. */
function monthNumber(word: string): number {
	const name = word.replace('.', '').toLowerCase();
	return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

function span(year: number, month?: number, day?: number): Days | null {
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	if (month < 1 || month > 12) return null;
	const length = daysInMonth(year, month);
	if (day !== undefined && (day < 1 || day > length)) return null;
	return {
		first: `${year}-${pad(month)}-${pad(day ?? 1)}`,
		last: `${year}-${pad(month)}-${pad(day ?? length)}`
	};
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+\.?),? (\d{4})$/i;
const MONTH_FIRST = /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

const optional = (text: string | undefined): number | undefined =>
	text === undefined ? undefined : Number(text);

/** The days that a query names, or null where it names none. */
export function daysOf(query: string): Days | null {
	const text = query.trim().replace(/\s+/g, ' ');
	const iso = ISO.exec(text);
	if (iso) return span(Number(iso[1]), optional(iso[2]), optional(iso[3]));
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst) {
		const month = monthNumber(dayFirst[2] ?? '');
		return month === 0 ? null : span(Number(dayFirst[3]), month, optional(dayFirst[1]));
	}
	const monthFirst = MONTH_FIRST.exec(text);
	if (!monthFirst) return null;
	const month = monthNumber(monthFirst[1] ?? '');
	return month === 0 ? null : span(Number(monthFirst[3]), month, Number(monthFirst[2]));
}
