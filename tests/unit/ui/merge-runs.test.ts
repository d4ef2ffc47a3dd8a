import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteRun } from '../../../src/lib/domain/views';
import { mergeRuns } from '../../../src/lib/ui/merge-runs';

const QUOTE = 'He is set to arrive in Qatar on Friday.';

function cut(start: number, end: number): QuoteRun[] {
	return [
		{ text: QUOTE.slice(0, start), marked: false },
		{ text: QUOTE.slice(start, end), marked: true },
		{ text: QUOTE.slice(end), marked: false }
	].filter((run) => run.text !== '');
}

const range = fc
	.tuple(fc.nat(QUOTE.length), fc.nat(QUOTE.length))
	.map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);

describe('several cuts of one quotation', () => {
	it('never change a letter of it, and mark exactly what any of them marks', () => {
		fc.assert(
			fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
				const runs = mergeRuns(
					QUOTE,
					ranges.map(([start, end]) => cut(start, end))
				);
				expect(runs.map((run) => run.text).join('')).toBe(QUOTE);
				const marks = runs.flatMap((run) => [...run.text].map(() => run.marked));
				const wanted = [...QUOTE].map((_, at) =>
					ranges.some(([start, end]) => at >= start && at < end)
				);
				expect(marks).toEqual(wanted);
			})
		);
	});

	it('become one mark where they touch', () => {
		const runs = mergeRuns(QUOTE, [cut(0, 5), cut(5, 9)]);
		expect(runs.map((run) => run.marked)).toEqual([true, false]);
	});

	it('leave a quotation whole where nothing is marked', () => {
		expect(mergeRuns(QUOTE, [])).toEqual([{ text: QUOTE, marked: false }]);
	});
});
