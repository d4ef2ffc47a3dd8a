import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DateError,
	daysBetween,
	daysInMonth,
	interval,
	isCertain,
	parseDate,
	parseDay
} from '../../../src/lib/domain/dates';

const DAY_MS = 86_400_000;
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }));
const qualifier = fc.constantFrom('', '~', '?', '%');

const dayText = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.filter(([y, m, d]) => d <= daysInMonth(y, m))
	.map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
const monthText = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }))
	.map(([y, m]) => `${pad(y, 4)}-${pad(m)}`);
const yearText = year.map((y) => pad(y, 4));
const dateText = fc
	.tuple(fc.oneof(dayText, monthText, yearText), qualifier)
	.map(([text, mark]) => text + mark);

const nearlyDate = fc.string({ unit: fc.constantFrom(...'0123456789-~?%/X \n'), maxLength: 12 });

/** The day of a time in UTC. */
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('parseDate agrees with the edtf package, an independent reading of ISO 8601-2', () => {
	it('on the first and last day and on the qualifiers', () => {
		fc.assert(
			fc.property(dateText, (text) => {
				const ours = parseDate(text);
				const theirs = edtf(text);
				expect([ours.first, ours.last]).toEqual([dayOf(theirs.min), dayOf(theirs.max)]);
				expect(ours.uncertain).toBe(theirs.uncertain.value !== 0);
				expect(ours.approximate).toBe(theirs.approximate.value !== 0);
				expect(ours.edtf).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});

	it('on what is no date at all, for texts that look like one', () => {
		const text = fc
			.tuple(year, fc.nat(99), fc.nat(99), qualifier)
			.map(([y, m, d, mark]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}${mark}`);
		fc.assert(
			fc.property(text, (candidate) => {
				const ours = accepts(() => parseDate(candidate));
				// The package lets 29 February pass in every year; the calendar itself decides there.
				const [y = 0, m = 0, d = 0] = candidate.split('-').map((part) => parseInt(part, 10));
				const real = new Date(Date.UTC(2000, 0, 1));
				real.setUTCFullYear(y, m - 1, d);
				const exists = real.getUTCMonth() === m - 1 && real.getUTCDate() === d;
				expect(ours).toBe(exists && accepts(() => edtf(candidate)));
			}),
			{ numRuns: 500 }
		);
	});
});

function accepts(parse: () => unknown): boolean {
	try {
		parse();
		return true;
	} catch {
		return false;
	}
}

describe('parseDate', () => {
	it('keeps what is known and leaves out what is not', () => {
		expect(parseDate('2023-10')).toEqual({
			edtf: '2023-10',
			precision: 'month',
			year: 2023,
			month: 10,
			uncertain: false,
			approximate: false,
			first: '2023-10-01',
			last: '2023-10-31'
		});
		expect(parseDate('2023').precision).toBe('year');
		expect(parseDate('2023-10-13%')).toMatchObject({
			precision: 'day',
			day: 13,
			uncertain: true,
			approximate: true
		});
	});

	it.each([
		['2023-02-30', '"2023-02-30" does not exist; 2023-02 has the days 01 to 28'],
		['2024-02-30', '"2024-02-30" does not exist; 2024-02 has the days 01 to 29'],
		['1900-02-29', '"1900-02-29" does not exist; 1900-02 has the days 01 to 28'],
		['2023-04-00', '"2023-04-00" does not exist; 2023-04 has the days 01 to 30'],
		['2023-13', '"2023-13" has no such month; months run from 01 to 12'],
		['2023-00', '"2023-00" has no such month; months run from 01 to 12']
	])('says why %s cannot be', (text, message) => {
		expect(() => parseDate(text)).toThrow(new DateError(message));
	});

	it.each([
		'',
		'yesterday',
		'13.10.2023',
		'2023-1-1',
		'2023-10-13T10:00',
		'2023-10-13~?',
		'~2023',
		'-2023',
		'2023-10-13/2023-10-14',
		'2023-10-13\n',
		'20231013',
		'202X'
	])('refuses %j, which is outside the subset', (text) => {
		expect(() => parseDate(text)).toThrow(DateError);
	});

	it('never fails otherwise than with a reason for an editor', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), nearlyDate), (text) => {
				try {
					parseDate(text);
				} catch (error) {
					expect(error).toBeInstanceOf(DateError);
				}
			})
		);
	});
});

describe('parseDay', () => {
	it('wants a day, for a stop begins on one', () => {
		expect(parseDay('2023-10-13~').day).toBe(13);
		expect(() => parseDay('2023-10')).toThrow('"2023-10" names no day; write it as YYYY-MM-DD');
		expect(() => parseDay('2023')).toThrow(DateError);
	});
});

describe('interval', () => {
	it('runs forward, a single day included', () => {
		fc.assert(
			fc.property(dateText, dateText, (a, b) => {
				const [start, end] = [parseDate(a), parseDate(b)];
				if (end.last < start.first) {
					expect(() => interval(start, end)).toThrow(DateError);
				} else {
					expect(interval(start, end)).toEqual({ edtf: `${a}/${b}`, start, end });
				}
			})
		);
	});

	it('may begin and end in the same month without saying when', () => {
		expect(interval(parseDate('2023-10-13'), parseDate('2023-10')).edtf).toBe('2023-10-13/2023-10');
	});
});

describe('isCertain', () => {
	it.each([
		['2023-10-13', true],
		['2023-10', true],
		['2023-10-13~', false],
		['2023-10-13?', false],
		['2023-10-13%', false]
	])('%s: %s', (text, certain) => {
		expect(isCertain(parseDate(text))).toBe(certain);
	});
});

describe('daysBetween', () => {
	it('counts whole days, over leap days and changes of clocks', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
		expect(daysBetween('2023-10-28', '2023-10-30')).toBe(2);
		expect(daysBetween('2023-10-14', '2023-10-13')).toBe(-1);
	});

	it('adds up', () => {
		const day = fc
			.integer({ min: 0, max: 40_000 })
			.map((days) => new Date(days * DAY_MS).toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, day, day, (a, b, c) => {
				expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
			})
		);
	});
});

describe('daysInMonth', () => {
	it('knows the leap years of the Gregorian calendar', () => {
		expect([1900, 2000, 2023, 2024].map((y) => daysInMonth(y, 2))).toEqual([28, 29, 28, 29]);
	});

	it('takes the years 0 to 99 for themselves, not for 1900 to 1999', () => {
		expect([0, 4, 99].map((y) => daysInMonth(y, 2))).toEqual([29, 29, 28]);
	});
});
