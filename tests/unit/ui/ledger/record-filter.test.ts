import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordOutline } from '$lib/domain/ledgers';
import {
	facetsOf,
	NO_FILTER,
	readFilter,
	wantsAdded,
	wantsRow,
	writeFilter,
	type RecordFilter
} from '$lib/ui/ledger/record-filter';

const read = (query: string) => readFilter(new URLSearchParams(query));

type Row = RecordOutline['rows'][number];

const row = (id: string, facts: Partial<Row>): Row => ({
	id,
	verdict: 'agrees',
	year: 2021,
	lands: ['Israel'],
	...facts
});

const record: RecordOutline = {
	rows: [
		row('1', {}),
		row('2', { verdict: 'splits', lands: ['Israel', 'West Bank'] }),
		row('3', { verdict: 'corrects', year: 2023, lands: ['Japan'] })
	],
	added: [{ id: 'stop-a', land: 'Israel', year: 2023 }]
};

describe('the filter of the record in the address', () => {
	it('comes back from the address as it was, so that a link shows the same rows', () => {
		const filter = fc.record<RecordFilter>({
			verdict: fc.constantFrom(null, 'agrees', 'doubts', 'corrects', 'splits', 'merges', 'added'),
			year: fc.option(fc.integer({ min: 1, max: 9999 })),
			country: fc.option(fc.string({ minLength: 1 }))
		});
		fc.assert(
			fc.property(filter, (wanted) => {
				expect(read(writeFilter(wanted))).toEqual({ ...wanted });
			})
		);
	});

	it('leaves out what it does not know, so that an old link still shows a page', () => {
		expect(read('?verdict=nonsense&year=soon&country=')).toEqual(NO_FILTER);
		expect(read('?verdict=toString')).toEqual(NO_FILTER);
	});

	it('is an address without a query where nothing is chosen', () => {
		expect(writeFilter(NO_FILTER)).toBe('');
	});
});

describe('what the filter lets through', () => {
	it('is a row that stands for stops in the country, whatever the record calls it', () => {
		const westBank = { ...NO_FILTER, country: 'West Bank' };
		expect(record.rows.filter((each) => wantsRow(westBank, each)).map(({ id }) => id)).toEqual([
			'2'
		]);
	});

	it('is no added stop where a verdict on rows is asked for', () => {
		const [added] = record.added;
		if (!added) throw new Error('no added stop');
		expect(wantsAdded({ ...NO_FILTER, verdict: 'splits' }, added)).toBe(false);
		expect(wantsAdded({ ...NO_FILTER, verdict: 'added', year: 2023 }, added)).toBe(true);
		expect(wantsRow({ ...NO_FILTER, verdict: 'added' }, row('1', {}))).toBe(false);
	});
});

describe('the counts of the choices', () => {
	it('say before one clicks what a choice would show under the other two', () => {
		const facets = facetsOf(record, { verdict: 'splits', year: null, country: 'Israel' });
		expect(Object.fromEntries(facets.verdict)).toEqual({ agrees: 1, splits: 1, added: 1 });
		expect(Object.fromEntries(facets.year)).toEqual({ 2021: 1 });
		expect(Object.fromEntries(facets.country)).toEqual({ Israel: 1, 'West Bank': 1 });
	});
});
