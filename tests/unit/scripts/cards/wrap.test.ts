import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, fitText, wrap } from '../../../../scripts/cards/type/wrap';

/** Every letter is one wide. */
const letters = (text: string): number => [...text].length;

const word = fc.stringMatching(/^[a-zé]{1,12}$/);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('lines of a card', () => {
	it('are never wider than their column, whatever stands in them', () => {
		fc.assert(
			fc.property(
				text,
				fc.integer({ min: 3, max: 40 }),
				fc.integer({ min: 1, max: 6 }),
				(...of) => {
					const [words, width, most] = of;
					const { lines } = wrap(words, width, most, letters);
					expect(lines.length).toBeLessThanOrEqual(most);
					for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
				}
			)
		);
	});

	it('hold all words where they may be as many as they need', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 12, max: 40 }), (words, width) => {
				expect(wrap(words, width, 100, letters).lines.join(' ')).toBe(words);
			})
		);
	});

	it('end after a whole word, without its comma, where words are left out', () => {
		expect(wrap('Israel, Jordan, the Gulf and Egypt', 16, 1, letters)).toEqual({
			lines: ['Israel, Jordan…'],
			cut: true
		});
	});

	it('cut only a word that no line could hold', () => {
		expect(wrap('Llanfairpwllgwyngyll station', 10, 3, letters).lines).toEqual([
			'Llanfairpw',
			'llgwyngyll',
			'station'
		]);
	});

	it('may break after a dash, where a reader expects it', () => {
		expect(wrap('2021–2025', 5, 2, letters).lines).toEqual(['2021–', '2025']);
	});
});

describe('a title', () => {
	it('has lines of even length, and no word alone on the last', () => {
		expect(balance('Every trip, stop by stop', 20, 2, letters).lines).toEqual([
			'Every trip,',
			'stop by stop'
		]);
	});

	it('takes no more lines for being even', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 12, max: 40 }), (words, width) => {
				const even = balance(words, width, 100, letters).lines;
				expect(even).toHaveLength(wrap(words, width, 100, letters).lines.length);
				expect(even.join(' ')).toBe(words);
			})
		);
	});

	const sizes = [
		{ size: 3, most: 1 },
		{ size: 2, most: 2 },
		{ size: 1, most: 2 }
	];
	const measure = (words: string, size: number): number => letters(words) * size;

	it('is as large as it can be without losing a word', () => {
		expect(fitText('Doha', 12, sizes, measure)).toEqual({ lines: ['Doha'], cut: false, size: 3 });
		expect(fitText('Tel Aviv', 12, sizes, measure).size).toBe(2);
	});

	it('shrinks rather than tear a word apart', () => {
		expect(fitText('Nukuʻalofa', 12, sizes, measure)).toMatchObject({
			lines: ['Nukuʻalofa'],
			size: 1
		});
	});

	it('ends in an ellipsis where even the smallest size is too large', () => {
		const fitted = fitText('a title that is much too long for this', 12, sizes, measure);
		expect(fitted.cut).toBe(true);
		expect(fitted.lines.at(-1)).toMatch(/…$/);
	});
});
