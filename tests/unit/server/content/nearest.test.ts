import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../../../src/lib/server/content/nearest';

const word = fc.string({ unit: fc.constantFrom(...'abc-'), maxLength: 8 });

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['doha', 'doha', 0],
		['doha', 'dohha', 1],
		['doha', 'oha', 1],
		['doha', 'dola', 1],
		['doha', 'dhoa', 1],
		['kitten', 'sitting', 3],
		['ca', 'abc', 3]
	])('from %j to %j: %d, as the definition of the restricted form says', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
	});

	it('is a distance: 0 only to itself, the same both ways, no longer than the longer word', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b);
				expect(distance === 0).toBe(a === b);
				expect(editDistance(b, a)).toBe(distance);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			})
		);
	});
});

describe('nearest', () => {
	it('finds a word after any one slip of the pen', () => {
		const known = ['abu-dhabi', 'amman', 'doha', 'washington'];
		fc.assert(
			fc.property(
				fc.constantFrom(...known),
				fc.nat(),
				fc.constantFrom('cut', 'add', 'swap'),
				(id, n, slip) => {
					const at = n % (id.length - 1);
					const [head, tail] = [id.slice(0, at), id.slice(at)];
					const wrong =
						slip === 'cut'
							? head + tail.slice(1)
							: slip === 'add'
								? `${head}x${tail}`
								: head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
					expect(nearest(wrong, known)).toBe(id);
				}
			)
		);
	});

	it('offers nothing rather than something far', () => {
		expect(nearest('london', ['doha', 'amman'])).toBeNull();
		expect(nearest('envoy/2023-10-doha/paris', ['envoy/2023-10-doha/amman-city'])).toBeNull();
	});

	it('takes the first in the alphabet of two that are equally near', () => {
		expect(nearest('amman-4', ['amman-3', 'amman-2'])).toBe('amman-2');
	});

	it('does not compare a text with all ids', () => {
		expect(nearest('x'.repeat(121), ['x'.repeat(120)])).toBeNull();
	});
});

it('says what to do where no word is near', () => {
	expect(didYouMean('aman', ['amman'], 'add it')).toBe('did you mean "amman"?');
	expect(didYouMean('paris', ['amman'], 'add it')).toBe('add it');
});

it('stops comparing beyond a limit, and is exact up to it', () => {
	fc.assert(
		fc.property(word, word, fc.nat(8), (a, b, limit) => {
			const exact = editDistance(a, b);
			const limited = editDistance(a, b, limit);
			expect(limited === exact || (limited === Infinity && exact > limit)).toBe(true);
		}),
		{ numRuns: 500 }
	);
});
