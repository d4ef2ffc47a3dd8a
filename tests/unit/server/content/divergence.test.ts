import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergenceOf } from '../../../../src/lib/server/content/divergence';

const ARTICLE = [
	'The envoy landed in Doha on Friday and said that “the talks go on” — for now.',
	'She met the minister, then flew to Amman with her party of twelve people.'
];

describe('divergenceOf', () => {
	it('finds the one changed letter of a quotation, wherever it is', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ARTICLE), fc.nat(), (paragraph, n) => {
				const at = n % paragraph.length;
				const quote = `${paragraph.slice(0, at)}§${paragraph.slice(at + 1)}`;
				const { message, value, remedy } = divergenceOf(ARTICLE, quote);
				expect(value.startsWith('§')).toBe(true);
				expect(message).toContain(
					at === 0
						? 'at its first character'
						: `after "${paragraph.slice(Math.max(0, at - 24), at)}"`
				);
				expect(remedy).toContain(`the article has "${paragraph.slice(at, at + 24)}" there`);
				expect(remedy).toContain('not U+00A7');
			}),
			{ numRuns: 200 }
		);
	});

	it('finds a letter left out or added in a whole paragraph', () => {
		fc.assert(
			fc.property(fc.nat(), fc.boolean(), (n, added) => {
				const text = ARTICLE[1] ?? '';
				const at = 1 + (n % (text.length - 2));
				const quote = text.slice(0, at) + (added ? '§' : '') + text.slice(added ? at : at + 1);
				if (text.includes(quote)) return;
				expect(divergenceOf(ARTICLE, quote).message).toMatch(/^the quote leaves the words/);
			})
		);
	});

	it('shows both characters that look the same by number', () => {
		const { value, remedy } = divergenceOf(ARTICLE, 'said that "the talks go on"');
		expect(value).toBe('"the talks go on"');
		expect(remedy).toContain('(U+201C, not U+0022)');
	});

	it('does not cut a character of two code units in two', () => {
		const { value, remedy } = divergenceOf(['A long beginning 😀.'], 'A long beginning 😁.');
		expect(value).toBe('😁.');
		expect(remedy).toContain('(U+1F600, not U+1F601)');
	});

	it('does not guess where nothing is alike', () => {
		expect(divergenceOf(ARTICLE, 'Nobody came to the conference.').message).toBe(
			'the quote does not stand in the article'
		);
	});
});
