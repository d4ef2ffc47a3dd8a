import { describe, expect, it } from 'vitest';
import { dateWords, intervalView, intervalWords, weekday } from '$lib/domain/date-words';
import { interval, parseDate } from '$lib/domain/dates';

const words = (from: string, to: string) => intervalWords(interval(parseDate(from), parseDate(to)));
const view = (from: string, to: string) => intervalView(interval(parseDate(from), parseDate(to)));

describe('dateWords', () => {
	it.each([
		['2023-10-13', '13 October 2023'],
		['2023-10', 'October 2023'],
		['2023', '2023'],
		['2024-08-21?', 'probably 21 August 2024'],
		['2024-08?', 'probably August 2024'],
		['2024-01-31~', 'about 31 January 2024'],
		['2024-01-31%', 'perhaps about 31 January 2024']
	])('says of %s no more than is known: %s', (edtf, expected) => {
		expect(dateWords(parseDate(edtf))).toBe(expected);
	});
});

describe('intervalWords', () => {
	it.each([
		['2023-10-13', '2023-10-13', '13 October 2023'],
		['2023-10-12', '2023-10-13', '12 to 13 October 2023'],
		['2021-10-31', '2021-11-02', '31 October to 2 November 2021'],
		['2021-12-30', '2022-01-02', '30 December 2021 to 2 January 2022'],
		['2021-12-12~', '2021-12-13~', 'about 12 to about 13 December 2021'],
		['2022-04-24~', '2022-04-24~', 'about 24 April 2022'],
		['2021-05-26', '2021-05-26~', '26 May 2021; left about that day'],
		['2023-10-18?', '2023-10-18', '18 October 2023; probably arrived that day'],
		['2023-10-17', '2023-10-18?', '17 to probably 18 October 2023']
	])('repeats no month or year and keeps every doubt: %s to %s', (from, to, expected) => {
		expect(words(from, to)).toBe(expected);
	});
});

describe('intervalView', () => {
	it('names the weekday of a single certain day, which is how readers know it', () => {
		expect(view('2023-10-13', '2023-10-13')).toEqual({
			text: 'Friday 13 October 2023',
			short: '13 Oct',
			datetime: '2023-10-13',
			certain: true
		});
	});

	it('has a short form for lists that still shows a doubt', () => {
		expect(view('2023-10-12', '2023-10-13').short).toBe('12–13 Oct');
		expect(view('2021-10-31', '2021-11-02').short).toBe('31 Oct – 2 Nov');
		expect(view('2022-04-24~', '2022-04-24~').short).toBe('about 24 Apr');
		expect(view('2022-04-24~', '2022-04-24~').certain).toBe(false);
	});
});

describe('weekday', () => {
	it('does not depend on the time zone of the machine', () => {
		expect(weekday('2023-10-13')).toBe('Friday');
		expect(weekday('2024-02-29')).toBe('Thursday');
	});
});
