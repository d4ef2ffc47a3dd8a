/** Dates in a sentence, relative ones counted from the day of publication. */
import * as chrono from 'chrono-node';
import type { ParsedResult } from 'chrono-node';
import type { Days } from './gazetteer';
import { addDays } from './days';
import { daysInMonth } from '../domain/dates';

export interface DatePhrase extends Days {
	/** Offsets in the sentence, [start, end). */
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Longest sentence in which dates are sought; a longer one is no sentence. */
const LENGTH_LIMIT = 2000;

const LAST = /\b(?:last|past|previous|earlier)\b/i;

/**
 * The dates that a sentence names.
 * @param published `YYYY-MM-DD`
 * @param ahead whether the sentence speaks of what is to come
 */
export function datesIn(
	sentence: string,
	published: string,
	ahead: boolean
): readonly DatePhrase[] {
	if (sentence.length > LENGTH_LIMIT) return [];
	// Noon in UTC, so that no time zone moves the day.
	const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
	return chrono.en.casual
		.parse(sentence, reference, { forwardDate: ahead })
		.flatMap((result) => phraseOf(result, published, ahead) ?? []);
}

function phraseOf(result: ParsedResult, published: string, ahead: boolean): DatePhrase | null {
	const text = result.text.replace(/[\s,;]+$/, '');
	const place = { start: result.index, end: result.index + text.length, text };
	const days = weekendOf(text, published, ahead) ?? daysOf(result, published, ahead);
	return days && { ...place, ...days };
}

function daysOf(result: ParsedResult, published: string, ahead: boolean): Days | null {
	const { start } = result;
	const first = dayOf(start);
	if (first === null) return null;
	const end = result.end ? dayOf(result.end) : null;
	if (end !== null) return { first, last: end < first ? first : end };
	if (start.isCertain('weekday') && !start.isCertain('day')) {
		const day = weekday(first, published, ahead);
		return { first: day, last: day };
	}
	if (/\bweek\b/i.test(result.text)) return weekOf(first);
	if (start.isCertain('day')) {
		const day = start.isCertain('year') || ahead ? first : lastYearIfLater(first, published);
		return { first: day, last: day };
	}
	const month = nearestMonth(first, published, start.isCertain('year'));
	if (start.isCertain('month')) return monthOf(month);
	return null;
}

interface Components {
	get(component: 'year' | 'month' | 'day'): number | null;
}

function dayOf(components: Components): string | null {
	const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
		components.get(part)
	);
	if (year == null || month == null || day == null || year < 1000 || year > 9999) return null;
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

/** "on Monday" in a report is the last one, in an announcement the next; the day itself is both. */
function weekday(found: string, published: string, ahead: boolean): string {
	const days = (Date.parse(found) - Date.parse(published)) / 86_400_000;
	const offset = ((days % 7) + 7) % 7;
	return addDays(published, ahead || offset === 0 ? offset : offset - 7);
}

function weekendOf(text: string, published: string, ahead: boolean): Days | null {
	if (!/\bweekend\b/i.test(text)) return null;
	const day = new Date(`${published}T00:00:00Z`).getUTCDay();
	const saturday = addDays(published, day === 0 ? -1 : 6 - day);
	const shift = LAST.test(text) ? -7 : /\bnext\b/i.test(text) && ahead ? 7 : 0;
	const begin = addDays(saturday, shift);
	return { first: begin, last: addDays(begin, 1) };
}

function weekOf(day: string): Days {
	const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
	return { first: monday, last: addDays(monday, 6) };
}

/** "October 7" in a report of August is that of the year before. */
function lastYearIfLater(day: string, published: string): string {
	if (day <= published || day.endsWith('-02-29')) return day;
	return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** A month named without its year is the last one that has begun by the day of publication. */
function nearestMonth(day: string, published: string, certain: boolean): string {
	if (certain || day.slice(0, 7) <= published.slice(0, 7)) return day;
	return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function monthOf(day: string): Days {
	const month = day.slice(0, 7);
	const length = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
	return { first: `${month}-01`, last: `${month}-${pad(length)}` };
}
