import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/server/figures/csv';

const cell = (text: string): string =>
	toCsv({ columns: ['a'], rows: [[text]] }).slice('a\r\n'.length, -'\r\n'.length);

describe('CSV', () => {
	it('ends every line with CRLF, as RFC 4180 has it', () => {
		expect(toCsv({ columns: ['a', 'b'], rows: [['x', 1]] })).toBe('a,b\r\nx,1\r\n');
	});

	it('quotes commas, quotes and line ends, and doubles quotes', () => {
		expect(cell('Seoul, then Tokyo')).toBe('"Seoul, then Tokyo"');
		expect(cell('the "Quad"')).toBe('"the ""Quad"""');
		expect(cell('a\nb')).toBe('"a\nb"');
	});

	it.each(['=1+1', '+1', '-1', '@sum', '\tx'])('makes %j harmless to a spreadsheet', (text) => {
		expect(cell(text)).toBe(`'${text}`);
	});

	it('quotes a formula with a comma and makes it harmless', () => {
		expect(cell('=A1,B1')).toBe('"\'=A1,B1"');
	});

	it('leaves a negative number a number', () => {
		expect(toCsv({ columns: ['a'], rows: [[-1.5]] })).toBe('a\r\n-1.5\r\n');
	});

	it('writes the text of a link and not its address', () => {
		expect(toCsv({ columns: ['a'], rows: [[{ text: 'Qatar', path: '/countries/qa/' }]] })).toBe(
			'a\r\nQatar\r\n'
		);
	});

	it('is read back by an independent parser whatever stands in it', () => {
		const anything = fc.string({ minLength: 1 });
		/** The guard before a formula is one apostrophe, so that it can be taken off again. */
		const bare = (text = '') => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
		fc.assert(
			fc.property(anything, anything, (one, two) => {
				const [row] = csvParse(toCsv({ columns: ['one', 'two'], rows: [[one, two]] }));
				expect({ one: bare(row?.['one']), two: bare(row?.['two']) }).toEqual({ one, two });
			}),
			{ examples: [["'@", '=A1']] }
		);
	});
});
