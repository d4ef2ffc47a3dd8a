import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../../src/lib/server/content/characters';
import { lineIndex } from '../../../../src/lib/server/content/lines';
import { formatProblem } from '../../../../src/lib/server/content/problem';
import { LINE_LIMIT, decodeText } from '../../../../src/lib/server/content/text';

function read(
	text: string | Uint8Array,
	quoted = false
): { text: string | null; problems: string[] } {
	const problems: string[] = [];
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return {
		text: decodeText(bytes, { file: 'f', quoted }, (problem) =>
			problems.push(formatProblem(problem))
		),
		problems
	};
}

describe('decodeText', () => {
	it('leaves good text as it is', () => {
		const good = fc.string({ unit: fc.constantFrom(...'ab\n\t é“”😀عمّ\u00a0\u200d') });
		fc.assert(
			fc.property(good, (text) => {
				expect(read(text)).toEqual({ text, problems: [] });
			})
		);
	});

	it('finds the byte that is not UTF-8, even after a replacement character that is text', () => {
		const bytes = Uint8Array.from([...new TextEncoder().encode('é�\n�x'), 0xe9, 0x20]);
		expect(read(bytes).problems).toEqual([
			'f:2:3  the file is not UTF-8 from here on; save it as UTF-8; Latin-1 and Windows-1252 are other encodings'
		]);
	});

	it('allows marks of direction in words of articles only', () => {
		expect(read('a\u200fb', true).text).toBe('a\u200fb');
		expect(read('a\u200fb').text).toBeNull();
		expect(read('a\u0007b', true).text).toBeNull();
	});

	it('takes a line up to the limit', () => {
		expect(read('x'.repeat(LINE_LIMIT)).problems).toEqual([]);
		expect(read('x'.repeat(LINE_LIMIT + 1)).problems).toHaveLength(1);
	});

	it('tells every broken line, up to twenty: what follows is most likely no text', () => {
		expect(read('\u0001\n'.repeat(3)).problems).toHaveLength(3);
		expect(read('\u0001\n'.repeat(300)).problems).toHaveLength(20);
	});
});

describe('lineIndex', () => {
	it('finds each offset in the line and column where it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab\n') }), fc.nat(), (text, n) => {
				const offset = n % (text.length + 1);
				const before = text.slice(0, offset).split('\n');
				expect(lineIndex(text, 5)(offset)).toEqual({
					line: before.length + 4,
					column: (before.at(-1) ?? '').length + 1
				});
			})
		);
	});
});

describe('a problem', () => {
	it('is one line, and shows what cannot be seen by number', () => {
		expect(visible('a\n\u202e\u00a0b')).toBe('a<U+000A><U+202E><U+00A0>b');
		const spot = { file: 'content/x.yaml', line: 1, column: 2 };
		expect(formatProblem({ ...spot, message: 'wrong', value: '\n', remedy: 'do right' })).toBe(
			'content/x.yaml:1:2  wrong: "<U+000A>"; do right'
		);
		expect(formatProblem({ ...spot, message: 'wrong', remedy: 'do right' })).toBe(
			'content/x.yaml:1:2  wrong; do right'
		);
	});

	it('shows the beginning of a long value', () => {
		const spot = { file: 'f', line: 1, column: 1 };
		const line = formatProblem({ ...spot, message: 'm', value: 'x'.repeat(500), remedy: 'r' });
		expect(line).toBe(`f:1:1  m: "${'x'.repeat(100)}…"; r`);
	});
});
