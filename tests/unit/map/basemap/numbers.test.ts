import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeNumbers, NUMBER_LIMIT, numberReader } from '$lib/map/basemap/numbers';

function decode(text: string, count: number): number[] {
	const read = numberReader(text);
	return Array.from({ length: count }, read);
}

describe('numbers as text', () => {
	it('come back as they were, whatever their size and sign', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1 - NUMBER_LIMIT, max: NUMBER_LIMIT - 1 })),
				(numbers) => {
					expect(decode(encodeNumbers(numbers), numbers.length)).toEqual(numbers);
				}
			)
		);
	});

	it('keep both sides of every step in length', () => {
		const steps = [33, 34, 1056, 1057, 9705, 9706, NUMBER_LIMIT - 1];
		const numbers = steps.flatMap((step) => [step, -step]);
		expect(decode(encodeNumbers(numbers), numbers.length)).toEqual(numbers);
	});

	it('take one character where a line makes a short step', () => {
		expect(encodeNumbers([0, 1, -1, 33, -34])).toHaveLength(5);
	});

	it('need no escape in JSON, which would make them longer', () => {
		const every = Array.from({ length: 5000 }, (_, index) => index - 2500);
		const text = encodeNumbers(every);
		expect(JSON.stringify(text)).toHaveLength(text.length + 2);
	});

	it('are refused when they are not whole or too large, rather than written wrongly', () => {
		expect(() => encodeNumbers([0.5])).toThrow(RangeError);
		expect(() => encodeNumbers([NUMBER_LIMIT])).toThrow(`${NUMBER_LIMIT} is not a whole number`);
	});

	it('end with NaN, so that a cut file is noticed', () => {
		expect(numberReader('')()).toBeNaN();
	});
});
