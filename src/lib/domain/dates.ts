/**
 * Dates as the content writes them: a subset of EDTF (ISO 8601-2:2019, level 1): a year, a month
 * or a day, each with one qualifier at most (`?` uncertain, `~` approximate, `%` both), and
 * closed intervals of those. Times of day do not occur: a date is a local calendar date.
 */

export type DatePrecision = 'year' | 'month' | 'day';

export interface EdtfDate {
	/** The text as authored, e.g. `2024-08-21?`. */
	readonly edtf: string;
	readonly precision: DatePrecision;
	readonly year: number;
	/** 1 to 12; absent when only the year is known. */
	readonly month?: number;
	/** 1 to 31; absent when only the month is known. */
	readonly day?: number;
	readonly uncertain: boolean;
	readonly approximate: boolean;
	/** The first and the last day that the date can mean, as `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
}

export interface EdtfInterval {
	readonly edtf: string;
	readonly start: EdtfDate;
	readonly end: EdtfDate;
}

/** Why a text is no date of the subset, in words for an editor. */
export class DateError extends Error {
	override readonly name = 'DateError';
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/**
 * Days in a month of the proleptic Gregorian calendar.
 * @param month 1 to 12
 */
export function daysInMonth(year: number, month: number): number {
	// Date.UTC takes the years 0 to 99 for 1900 to 1999, setUTCFullYear does not.
	const last = new Date(0);
	last.setUTCFullYear(year, month, 0);
	return last.getUTCDate();
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

/**
 * Parses one date of the subset.
 * @throws {DateError} when the text has another form or names a day that does not exist
 */
export function parseDate(text: string): EdtfDate {
	const parts = FORM.exec(text);
	if (!parts) {
		throw new DateError(
			`"${text}" is not a date; write a year, month or day such as 2023, 2023-10 or 2023-10-13, with ~, ? or % after it if it is not certain`
		);
	}
	const year = Number(parts[1]);
	const month = parts[2] === undefined ? undefined : Number(parts[2]);
	const day = parts[3] === undefined ? undefined : Number(parts[3]);
	if (month !== undefined && (month < 1 || month > 12)) {
		throw new DateError(`"${text}" has no such month; months run from 01 to 12`);
	}
	if (month !== undefined && day !== undefined) {
		const length = daysInMonth(year, month);
		if (day < 1 || day > length) {
			throw new DateError(
				`"${text}" does not exist; ${parts[1]}-${pad(month)} has the days 01 to ${length}`
			);
		}
	}
	const lastMonth = month ?? 12;
	return {
		edtf: text,
		precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
		year,
		...(month === undefined ? {} : { month }),
		...(day === undefined ? {} : { day }),
		uncertain: parts[4] === '?' || parts[4] === '%',
		approximate: parts[4] === '~' || parts[4] === '%',
		first: `${parts[1]}-${pad(month ?? 1)}-${pad(day ?? 1)}`,
		last: `${parts[1]}-${pad(lastMonth)}-${pad(day ?? daysInMonth(year, lastMonth))}`
	};
}

/**
 * Parses a date that must name a day.
 * @throws {DateError} when it is no date or names only a month or a year
 */
export function parseDay(text: string): EdtfDate {
	const date = parseDate(text);
	if (date.precision !== 'day') {
		throw new DateError(`"${text}" names no day; write it as YYYY-MM-DD`);
	}
	return date;
}

/**
 * An interval from two dates.
 * @throws {DateError} when it would end before it begins
 */
export function interval(start: EdtfDate, end: EdtfDate): EdtfInterval {
	if (end.last < start.first) {
		throw new DateError(`${end.edtf} is before ${start.edtf}; an interval ends after it begins`);
	}
	return { edtf: `${start.edtf}/${end.edtf}`, start, end };
}

/** Whether the day is stated without doubt. */
export function isCertain(date: EdtfDate): boolean {
	return !date.uncertain && !date.approximate;
}

const DAY_MS = 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
