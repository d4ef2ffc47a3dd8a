import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/lib/intake/sentences';
import { datesIn } from '../../../src/lib/intake/when';

/** Friday 13 October 2023. */
const PUBLISHED = '2023-10-13';

describe('datesIn', () => {
	it.each([
		['arrives on Friday', true, '2023-10-13', '2023-10-13'],
		['met him on Monday', false, '2023-10-09', '2023-10-09'],
		['will meet him on Monday', true, '2023-10-16', '2023-10-16'],
		['scheduled for this weekend', true, '2023-10-14', '2023-10-15'],
		['last weekend they talked', false, '2023-10-07', '2023-10-08'],
		['since October 7', false, '2023-10-07', '2023-10-07'],
		['since November 7', false, '2022-11-07', '2022-11-07'],
		['erupted in December', false, '2022-12-01', '2022-12-31'],
		['from 11 to 13 October', false, '2023-10-11', '2023-10-13'],
		['two days ago', false, '2023-10-11', '2023-10-11'],
		['yesterday', false, '2023-10-12', '2023-10-12'],
		['on 3 March 2022', false, '2022-03-03', '2022-03-03']
	])('counts “%s” from the day of publication', (text, ahead, first, last) => {
		expect(datesIn(text, PUBLISHED, ahead)).toMatchObject([{ first, last }]);
	});

	it('takes no number for a day', () => {
		for (const text of [
			'a 57-member bloc',
			'for over ten months',
			'in the coming days',
			'may help'
		]) {
			expect(datesIn(text, PUBLISHED, false)).toEqual([]);
		}
	});
});

describe('sentencesOf', () => {
	it('does not end at the points of U.S., of titles and of months', () => {
		const text = 'The U.S. Secretary met Mr. Al Thani on Oct. 13. He “left.” Then 3 more came.';
		expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'The U.S. Secretary met Mr. Al Thani on Oct. 13.',
			'He “left.”',
			'Then 3 more came.'
		]);
	});
});
