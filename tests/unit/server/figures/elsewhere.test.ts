import { describe, expect, it } from 'vitest';
import { entriesOf } from '$lib/server/figures/countries';
import { upTo } from '$lib/server/figures/elsewhere';
import {
	ISRAEL,
	JERUSALEM,
	MANAMA,
	RAMALLAH,
	stop,
	TEL_AVIV,
	trip,
	WEST_BANK
} from './small-atlas';

const shuttle = trip('2023-01-01/2023-01-04', [
	stop(TEL_AVIV, '2023-01-01/2023-01-02'),
	stop(RAMALLAH, '2023-01-02'),
	stop(JERUSALEM, '2023-01-02'),
	stop(MANAMA, '2023-01-03'),
	stop(TEL_AVIV, '2023-01-04', { id: 'tel-aviv-2' })
]);

describe('counts up to a day', () => {
	it('has the stops at which he had arrived by then, that day included', () => {
		expect(upTo([shuttle], '2023-01-02')[0]?.stops).toHaveLength(3);
	});

	it('has no trip before its first arrival', () => {
		expect(upTo([shuttle], '2022-12-31')).toEqual([]);
	});

	it('can leave out returns from a neighbour, for others may count so', () => {
		expect(entriesOf(shuttle, ISRAEL)).toBe(3);
		expect(entriesOf(shuttle, ISRAEL, WEST_BANK)).toBe(2);
	});
});
