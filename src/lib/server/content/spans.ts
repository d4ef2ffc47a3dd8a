/** Days and intervals as the checks compare them. */
import { DateError, interval } from '../../domain/dates';
import type { EdtfDate, EdtfInterval } from '../../domain/dates';
import type { Report, Spot } from './problem';

const DAY_MS = 86_400_000;

/** How far a day marked `~`, `?` or `%` may be off, in days. */
export const DOUBT_DAYS = 1;

/** @param day `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function doubt(date: EdtfDate): number {
	return date.uncertain || date.approximate ? DOUBT_DAYS : 0;
}

/** The first day that a date can mean, doubt included, as `YYYY-MM-DD`. */
export function earliest(date: EdtfDate): string {
	return addDays(date.first, -doubt(date));
}

/** The last day that a date can mean, doubt included, as `YYYY-MM-DD`. */
export function latest(date: EdtfDate): string {
	return addDays(date.last, doubt(date));
}

/** An interval; when it is reversed, a problem at the spot of its end and `undefined`. */
export function spanOf(
	start: EdtfDate,
	end: EdtfDate,
	spot: Spot,
	report: Report
): EdtfInterval | undefined {
	try {
		return interval(start, end);
	} catch (error) {
		if (!(error instanceof DateError)) throw error;
		report({
			...spot,
			message: 'this ends before it begins',
			value: end.edtf,
			remedy: `it begins on ${start.edtf}; correct one of the two`
		});
		return undefined;
	}
}
