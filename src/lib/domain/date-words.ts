/** Dates in words for readers, in the order day, month, year. Pure; English. */
import { isCertain, type EdtfDate, type EdtfInterval } from './dates';
import { MONTHS } from './months';
import type { DateView } from './views';

const WEEKDAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday'
] as const;

function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** `Friday` of a `YYYY-MM-DD`. */
export function weekday(day: string): string {
	return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** The word before a date that is not certain, with a space after it; empty for a certain one. */
function doubt(date: EdtfDate): string {
	if (date.uncertain && date.approximate) return 'perhaps about ';
	if (date.uncertain) return 'probably ';
	return date.approximate ? 'about ' : '';
}

/** "probably arrived", "left about": the doubt where English puts it. */
function happened(verb: 'arrived' | 'left', date: EdtfDate): string {
	if (date.uncertain && date.approximate) return `perhaps ${verb} about`;
	return date.uncertain ? `probably ${verb}` : `${verb} about`;
}

type Parts = 'day' | 'day-month' | 'full';

function bare(date: EdtfDate, parts: Parts = 'full', short = false): string {
	const name = date.month === undefined ? '' : monthName(date.month);
	const month = short ? name.slice(0, 3) : name;
	const words = [date.day === undefined ? '' : String(date.day)];
	if (parts !== 'day') words.push(month);
	if (parts === 'full') words.push(String(date.year));
	return words.filter(Boolean).join(' ');
}

function machine(date: EdtfDate): string {
	return date.edtf.replace(/[?~%]$/, '');
}

/** "13 October 2023", "about 31 January 2024", "probably August 2024". */
export function dateWords(date: EdtfDate): string {
	return doubt(date) + bare(date);
}

export function dateView(date: EdtfDate): DateView {
	return {
		text: dateWords(date),
		short: doubt(date) + bare(date, 'full', true),
		datetime: machine(date),
		certain: isCertain(date)
	};
}

/** How much of the first date must be said so that the second completes it. */
function shared(start: EdtfDate, end: EdtfDate): Parts {
	if (start.year !== end.year) return 'full';
	return start.month === end.month ? 'day' : 'day-month';
}

/**
 * "13 October 2023", "12 to 13 October 2023", "31 October to about 2 November 2021"; a single day
 * of which only one end is doubtful says which.
 */
export function intervalWords({ start, end }: EdtfInterval): string {
	if (start.first === end.first) {
		if (start.edtf === end.edtf) return dateWords(start);
		return isCertain(end)
			? `${bare(start)}; ${happened('arrived', start)} that day`
			: `${bare(start)}; ${happened('left', end)} that day`;
	}
	return `${doubt(start)}${bare(start, shared(start, end))} to ${dateWords(end)}`;
}

function intervalShort({ start, end }: EdtfInterval): string {
	const mark = isCertain(start) && isCertain(end) ? '' : 'about ';
	if (start.first === end.first) return mark + bare(start, 'day-month', true);
	const from = bare(start, shared(start, end) === 'day' ? 'day' : 'day-month', true);
	const dash = shared(start, end) === 'day' ? '–' : ' – ';
	return `${mark}${from}${dash}${bare(end, 'day-month', true)}`;
}

/** The dates of a stay or a trip; a single certain day is given with its weekday. */
export function intervalView(interval: EdtfInterval): DateView {
	const { start, end } = interval;
	const text = intervalWords(interval);
	const oneCertainDay = start.edtf === end.edtf && isCertain(start);
	return {
		text: oneCertainDay ? `${weekday(start.first)} ${text}` : text,
		short: intervalShort(interval),
		datetime: machine(start),
		certain: isCertain(start) && isCertain(end)
	};
}
