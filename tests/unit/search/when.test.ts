import { describe, expect, it } from 'vitest';
import { daysOf } from '$lib/search/when';

describe('daysOf', () => {
	it.each([
		['2023', '2023-01-01', '2023-12-31'],
		['2023-10', '2023-10-01', '2023-10-31'],
		['2023-10-14', '2023-10-14', '2023-10-14'],
		['October 2023', '2023-10-01', '2023-10-31'],
		['oct. 2023', '2023-10-01', '2023-10-31'],
		['14 Oct 2023', '2023-10-14', '2023-10-14'],
		['14th of', null, null],
		['October 14, 2023', '2023-10-14', '2023-10-14'],
		['  14  October   2023 ', '2023-10-14', '2023-10-14'],
		['30 February 2023', null, null],
		['Amman 2023', null, null],
		['2023-13', null, null]
	])('reads %s as a reader means it', (query, first, last) => {
		expect(daysOf(query)).toEqual(first === null ? null : { first, last });
	});
});
