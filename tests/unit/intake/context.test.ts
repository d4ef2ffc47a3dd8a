import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/lib/intake/context';
import { between, passagesOf } from '../../../src/lib/server/content/quote';

const TWICE = ['He met the minister in Doha. Later he met the minister in Amman.', 'Nothing else.'];

describe('the words around a quotation', () => {
	it('are none where it stands once', () => {
		expect(contextOf(TWICE, 'Nothing', { paragraph: 1, start: 0 })).toEqual({});
	});

	it('are as few as tell it from the same words elsewhere, those before it first', () => {
		expect(contextOf(TWICE, 'met the minister', { paragraph: 0, start: 38 })).toEqual({
			prefix: 'he'
		});
		expect(contextOf(['Doha and Doha.'], 'Doha', { paragraph: 0, start: 0 })).toEqual({
			suffix: 'and'
		});
		expect(
			contextOf(['a Doha b', 'a Doha c', 'd Doha b'], 'Doha', { paragraph: 0, start: 2 })
		).toEqual({ prefix: 'a', suffix: 'b' });
	});

	it('cannot be found between equal paragraphs', () => {
		expect(contextOf(['Same.', 'Same.'], 'Same', { paragraph: 1, start: 0 })).toBeNull();
	});

	it('always lead back to the passage, as the loader finds it', () => {
		const word = fc.constantFrom('a', 'b', 'c', 'Doha', 'met');
		const paragraph = fc
			.array(word, { minLength: 1, maxLength: 10 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 3 }),
				fc.nat(),
				fc.constantFrom('Doha', 'a', 'met Doha'),
				(paragraphs, pick, quote) => {
					const all = passagesOf(paragraphs, quote);
					const at = all[pick % Math.max(1, all.length)];
					if (!at) return;
					const context = contextOf(paragraphs, quote, at);
					if (context) expect(between(all, paragraphs, { quote, ...context })).toEqual([at]);
				}
			),
			{ numRuns: 200 }
		);
	});
});
