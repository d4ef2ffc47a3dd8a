import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatProblem } from '../../../../src/lib/server/content/problem';
import { below } from '../../../../src/lib/server/content/source';
import { parseYaml } from '../../../../src/lib/server/content/yaml';

const read = (text: string, problems: string[] = []) =>
	parseYaml('t.yaml', text, (problem) => problems.push(formatProblem(problem)));

const word = fc.string({ unit: fc.constantFrom(...'ab :#-"\'é\n'), minLength: 1, maxLength: 12 });
const key = fc.string({ unit: fc.constantFrom(...'abc_'), minLength: 1, maxLength: 4 });
const tree = fc.letrec((tie) => ({
	value: fc.oneof({ maxDepth: 3 }, word, tie('list'), tie('map')),
	list: fc.array(tie('value'), { maxLength: 3 }),
	map: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true })
}));

describe('parseYaml', () => {
	it('reads what the parser reads as text alone, whatever the style', () => {
		fc.assert(
			fc.property(tree.map, fc.constantFrom(0, 80), (value, lineWidth) => {
				const problems: string[] = [];
				const text = stringify(value, { lineWidth });
				const parsed = read(text, problems);
				expect(problems).toEqual([]);
				expect(parsed?.value).toEqual(parse(text, { schema: 'failsafe' }));
			}),
			{ numRuns: 300 }
		);
	});

	it('leaves plain words as written: no dates, numbers or truth values', () => {
		const text =
			'a: 2023-10-13\nb: 2023\nc: 0123\nd: no\ne: true\nf: 1e3\ng: 2024-08-21?\nh: 25.2850\n';
		expect(read(text)?.value).toEqual({
			a: '2023-10-13',
			b: '2023',
			c: '0123',
			d: 'no',
			e: 'true',
			f: '1e3',
			g: '2024-08-21?',
			h: '25.2850'
		});
	});

	it('tells nothing from an empty text', () => {
		expect(read('a:\nb: ~\nc: ""\n')?.value).toEqual({ a: null, b: null, c: '' });
	});

	it('knows the spot of each value and key', () => {
		const parsed = read('# first\na:\n  - b: one\n    "c": two\n  - [x, y]\n');
		const spot = (path: (string | number)[], part?: 'key' | 'value'): string => {
			const { line, column } = parsed?.at(path, part) ?? { line: 0, column: 0 };
			return `${line}:${column}`;
		};
		expect(spot(['a', 0, 'b'])).toBe('3:8');
		expect(spot(['a', 0, 'b'], 'key')).toBe('3:5');
		expect(spot(['a', 0, 'c'])).toBe('4:10');
		expect(spot(['a', 1, 1])).toBe('5:9');
	});

	it('gives the spot of the deepest part that exists for one that does not', () => {
		const parsed = read('a:\n  b: one\n');
		expect(parsed?.at(['a', 'missing', 3])).toMatchObject({ line: 2, column: 3 });
		expect(parsed && below(parsed.at, 'a')(['b'])).toMatchObject({ line: 2, column: 6 });
	});

	it('counts from the line of the file on which the text begins', () => {
		const parsed = parseYaml('t.md', 'a: one\n', () => undefined, 2);
		expect(parsed?.at(['a'])).toEqual({ file: 't.md', line: 2, column: 4 });
	});

	it('refuses thousands of keys or brackets without recursing or comparing each with each', () => {
		const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n');
		expect(Object.keys(read(keys)?.value ?? {})).toHaveLength(20_000);
		for (const text of [
			'[\n'.repeat(100_000),
			'{a: '.repeat(50_000),
			'- '.repeat(100_000),
			'? '.repeat(9)
		]) {
			const problems: string[] = [];
			expect(read(text, problems)).toBeNull();
			expect(problems.join()).toContain('nested too deep');
		}
	});

	it('points at the bracket that goes too deep', () => {
		const problems: string[] = [];
		read(`a: one\nb: ${'['.repeat(11)}x${']'.repeat(11)}\n`, problems);
		expect(problems[0]).toMatch(/^t\.yaml:2:14 {2}the YAML is nested too deep here/);
	});
});
