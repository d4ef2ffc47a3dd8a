import { csvFormat, csvParse } from 'd3-dsv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/lib/server/content/csv';
import type { Problem } from '../../../../src/lib/server/content/problem';

const COLUMNS = ['id', 'name', 'note'] as const;
const cell = fc.string({ unit: fc.constantFrom(...'ab,"\n عé'), maxLength: 8 });
const rows = fc.array(fc.record({ id: cell, name: cell, note: cell }), { maxLength: 6 });

/** Rows that d3-dsv writes and reads back: it takes a line of commas only for a row, too. */
const table = rows.map((list) => csvFormat(list, COLUMNS));

describe('parseCsv', () => {
	it('reads what d3-dsv reads, an independent reading of RFC 4180', () => {
		fc.assert(
			fc.property(table, (text) => {
				const problems: Problem[] = [];
				const parsed = parseCsv('t.csv', text, COLUMNS, (problem) => problems.push(problem));
				expect(problems).toEqual([]);
				expect(parsed?.map(({ value }) => value)).toEqual(
					[...csvParse(text)].map((row) => ({ ...row }))
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('knows where each cell stands', () => {
		fc.assert(
			fc.property(table, (text) => {
				const lines = text.split('\n');
				for (const { value, at } of parseCsv('t.csv', text, COLUMNS, () => undefined) ?? []) {
					for (const [column, cellText] of Object.entries(value as Record<string, string>)) {
						const spot = at([column]);
						const rest = [
							lines[spot.line - 1]?.slice(spot.column - 1),
							...lines.slice(spot.line)
						].join('\n');
						const quoted = `"${cellText.replaceAll('"', '""')}"`;
						expect(rest.startsWith(cellText) || rest.startsWith(quoted)).toBe(true);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('reads the last row with and without a line feed after it', () => {
		const read = (text: string): unknown =>
			parseCsv('t.csv', text, COLUMNS, () => undefined)?.map(({ value }) => value);
		expect(read('id,name,note\na,b,')).toEqual([{ id: 'a', name: 'b', note: '' }]);
		expect(read('id,name,note\na,b,\n')).toEqual([{ id: 'a', name: 'b', note: '' }]);
	});
});
