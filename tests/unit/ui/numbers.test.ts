import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinal } from '$lib/ui/ledger/visit-strings';
import { formatNumber } from '$lib/ui/strings';

describe('numbers, as Intl writes them', () => {
	const written = new Intl.NumberFormat('en-GB');
	const rules = new Intl.PluralRules('en', { type: 'ordinal' });
	const suffixes = new Map([
		['one', 'st'],
		['two', 'nd'],
		['few', 'rd']
	]);

	it('groups the digits of whole numbers, and of those in tenths', () => {
		fc.assert(
			fc.property(fc.integer(), fc.constantFrom(1, 10, 100, 1000), (value, parts) => {
				expect(formatNumber(value / parts)).toBe(written.format(value / parts));
			})
		);
	});

	it('ends an ordinal as English does', () => {
		for (let value = 0; value <= 1250; value += 1) {
			const suffix = suffixes.get(rules.select(value)) ?? 'th';
			expect(ordinal(value)).toBe(`${written.format(value)}${suffix}`);
		}
	});
});
