import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/lib/filter/filter';
import { spanOf, withSpan } from '../../../src/lib/filter/span';

describe('the months that a filter asks for', () => {
	it('are those of its year, because all that is asked for must hold', () => {
		expect(spanOf({ ...NO_FILTER, year: '2023' })).toEqual({ from: '2023-01', to: '2023-12' });
		expect(spanOf({ year: '2023', from: '2023-03', to: '2024-02' })).toEqual({
			from: '2023-03',
			to: '2023-12'
		});
		expect(spanOf({ year: '2023', from: '2022-03', to: '2023-05' })).toEqual({
			from: '2023-01',
			to: '2023-05'
		});
	});

	it('are open where neither year nor month is asked for', () => {
		expect(spanOf(NO_FILTER)).toEqual({ from: '', to: '' });
	});

	it('take the place of a year, and leave the rest of the filter', () => {
		const filter = { ...NO_FILTER, year: '2023', country: 'IL' };
		expect(withSpan(filter, { from: '2023-10', to: '' })).toEqual({
			...NO_FILTER,
			country: 'IL',
			from: '2023-10'
		});
	});
});
