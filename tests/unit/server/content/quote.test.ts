import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	between,
	occurrences,
	passagesOf,
	wordsAfter,
	wordsBefore
} from '../../../../src/lib/server/content/quote';

const words = fc
	.array(fc.constantFrom('Doha', 'the', 'talks', 'in', '“peace”,', 'وزير', 'extraordinarily'), {
		minLength: 1,
		maxLength: 20
	})
	.map((list) => list.join(' '));

describe('occurrences', () => {
	it('finds overlapping ones, for a quote may begin inside another', () => {
		expect(occurrences('aaa', 'aa')).toEqual([0, 1]);
		expect(occurrences('abc', 'x')).toEqual([]);
	});
});

describe('passagesOf', () => {
	it('finds every part of every paragraph, to the letter', () => {
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 4 }),
				fc.nat(),
				fc.nat(),
				fc.nat(),
				(all, p, a, b) => {
					const paragraph = p % all.length;
					const text = all[paragraph] ?? '';
					const start = a % text.length;
					const quote = text.slice(start, start + 1 + (b % (text.length - start)));
					const passages = passagesOf(all, quote);
					expect(passages).toContainEqual({ paragraph, start });
					for (const found of passages) {
						expect(all[found.paragraph]?.slice(found.start, found.start + quote.length)).toBe(
							quote
						);
					}
				}
			)
		);
	});
});

describe('between', () => {
	const text = ['One fish. Two fish. Red fish.'];
	const fish = passagesOf(text, 'fish');

	it('lets the words before or after decide between equal passages', () => {
		const starts = (prefix?: string, suffix?: string): number[] =>
			between(fish, text, { quote: 'fish', prefix, suffix }).map(({ start }) => start);
		expect(starts()).toEqual([4, 14, 24]);
		expect(starts('Two')).toEqual([14]);
		expect(starts(undefined, '. Red')).toEqual([14]);
		expect(starts('Two', '. Red')).toEqual([14]);
		expect(starts('Two', '. Two')).toEqual([]);
	});
});

describe('the words around a quote', () => {
	it('are at most 40 characters, whole words, and stand right beside it', () => {
		fc.assert(
			fc.property(words, fc.nat(), (text, n) => {
				const at = n % (text.length + 1);
				const before = wordsBefore(text, at);
				const after = wordsAfter(text, at);
				expect(before.length).toBeLessThanOrEqual(40);
				expect(after.length).toBeLessThanOrEqual(40);
				expect(text.slice(0, at).trimEnd().endsWith(before)).toBe(true);
				expect(text.slice(at).trimStart().startsWith(after)).toBe(true);
				const outside = text
					.slice(0, at)
					.trimEnd()
					.slice(0, -before.length || undefined);
				if (before !== '') expect(outside === '' || outside.endsWith(' ')).toBe(true);
				const beyond = text.slice(at).trimStart().slice(after.length);
				expect(beyond === '' || beyond.startsWith(' ')).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('are cut inside a word that is longer than all that may be shown', () => {
		expect(wordsBefore('x'.repeat(60), 60)).toBe('x'.repeat(40));
		expect(wordsAfter('x'.repeat(60), 0)).toBe('x'.repeat(40));
	});
});
