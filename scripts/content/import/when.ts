/** Dates as people and devices write them. */
import * as chrono from 'chrono-node';
import { DateError, parseDay } from '../../../src/lib/domain/dates';
import type { Moment } from './item';

const ISO =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[-+]\d{2}:?\d{2})?)?$/;

/** 13.10.2023: with points, the day comes first wherever dates are written so. */
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** 13/10/2023, 10/13/2023: a day only where one of the numbers can be no month. */
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** Longest text that can be a date. */
const LONGEST = 60;

/**
 * A day or an instant; a time without a zone is local, so its day is the day.
 * @returns `null` when the text says no single day
 */
export function momentOf(text: string): Moment | null {
	const trimmed = text.trim();
	if (trimmed === '' || trimmed.length > LONGEST) return null;
	if (isDay(trimmed)) return { day: trimmed };
	const [, day = '', time, zone] = ISO.exec(trimmed) ?? [];
	if (isDay(day)) return zone === undefined ? { day } : instant(`${day}T${time ?? ''}${zone}`);
	const points = POINTS.exec(trimmed);
	if (points) return dayOr(`${points[3]}-${pad(Number(points[2]))}-${pad(Number(points[1]))}`);
	const numbers = NUMBERS.exec(trimmed);
	if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? '');
	return fromWords(trimmed);
}

/** Whether the text is a day that exists, as content files write it. */
export function isDay(text: string): boolean {
	try {
		return parseDay(text).precision === 'day';
	} catch (error) {
		if (error instanceof DateError) return false;
		throw error;
	}
}

function instant(text: string): Moment | null {
	const date = new Date(text);
	return Number.isNaN(date.getTime()) ? null : { instant: date.toISOString() };
}

const pad = (value: number): string => String(value).padStart(2, '0');

function fromNumbers(a: number, b: number, year: string): Moment | null {
	const dayFirst = `${year}-${pad(b)}-${pad(a)}`;
	const monthFirst = `${year}-${pad(a)}-${pad(b)}`;
	if (a !== b && a <= 12 && b <= 12) return null;
	return dayOr(a > 12 ? dayFirst : monthFirst);
}

const dayOr = (day: string): Moment | null => (isDay(day) ? { day } : null);

function fromWords(text: string): Moment | null {
	if (!/\p{L}{3}/u.test(text)) return null;
	const [result, ...more] = chrono.en.strict.parse(text, { instant: new Date(0), timezone: 0 });
	const start = result?.start;
	if (more.length > 0 || result?.end || !start) return null;
	if (!(['day', 'month', 'year'] as const).every((part) => start.isCertain(part))) return null;
	const part = (name: 'month' | 'day'): string => pad(start.get(name) ?? 0);
	return dayOr(`${String(start.get('year')).padStart(4, '0')}-${part('month')}-${part('day')}`);
}

/**
 * The local day of a moment.
 * @param timezone IANA; `null` where the place is not known: then the day of an instant is
 *   uncertain and marked so
 */
export function localDay(moment: Moment, timezone: string | null): string {
	if ('day' in moment) return moment.day;
	if (timezone === null) return `${moment.instant.slice(0, 10)}?`;
	const parts = new Intl.DateTimeFormat('en-CA', {
		timeZone: timezone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	}).format(new Date(moment.instant));
	return dayOr(parts) ? parts : `${moment.instant.slice(0, 10)}?`;
}
