import { describe, expect, it } from 'vitest';
import { quantile, shareWithin } from '../../../../scripts/bench/statistics';

describe('quantile', () => {
	it('takes the middle of an odd sample and the mean of the two middles of an even one', () => {
		expect(quantile([9, 1, 5], 0.5)).toBe(5);
		expect(quantile([1, 9, 5, 6], 0.5)).toBe(5.5);
	});

	it('reaches the ends of the sample', () => {
		expect(quantile([3, 1, 2], 0)).toBe(1);
		expect(quantile([3, 1, 2], 1)).toBe(3);
	});

	it('sorts by value, not by spelling', () => {
		expect(quantile([10, 9, 100], 0.5)).toBe(10);
	});

	it('leaves the sample as it is', () => {
		const sample = [3, 1, 2];
		quantile(sample, 0.5);
		expect(sample).toEqual([3, 1, 2]);
	});

	it('refuses to make a figure of nothing', () => {
		expect(() => quantile([], 0.5)).toThrow(RangeError);
	});
});

describe('shareWithin', () => {
	it('counts what lies on the limit as within', () => {
		expect(shareWithin([10, 16.7, 17.5, 30], 17.5)).toBe(0.75);
	});
});
