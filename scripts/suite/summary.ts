import { duration } from './clock';
import type { Count } from './reports';

export interface Outcome {
	readonly id: string;
	readonly title: string;
	readonly state: 'ok' | 'failed' | 'skipped';
	readonly ms: number;
	/** For the steps that run test cases. */
	readonly count?: Count;
	/** Why it failed or was skipped, where the output above does not say it. */
	readonly note?: string;
}

/**
 * The test cases of all steps. A step that failed without a failing test case (a type, a format, a
 * crash) counts as one failure, so that zero failures always means that everything passed.
 */
export function total(outcomes: readonly Outcome[]): Count {
	return outcomes.reduce<Count>(
		(sum, { state, count = { passed: 0, failed: 0 } }) => ({
			passed: sum.passed + count.passed,
			failed: sum.failed + (state === 'ok' ? 0 : Math.max(count.failed, 1))
		}),
		{ passed: 0, failed: 0 }
	);
}

/** A table with one line for each step, then the line that CI reads: `12 passed, 0 failed`. */
export function summary(outcomes: readonly Outcome[]): string {
	const width = Math.max(...outcomes.map((outcome) => outcome.title.length));
	const rows = outcomes.map(({ id, title, state, ms, count, note }) => {
		const parts = [
			state.padEnd(7),
			title.padEnd(width),
			(state === 'skipped' ? '' : duration(ms)).padStart(12),
			count ? `  ${count.passed} passed, ${count.failed} failed` : '',
			note ? `  ${note}` : '',
			state === 'failed' ? `  again: npm test -- ${id}` : ''
		];
		return `  ${parts.join(' ').trimEnd()}`;
	});
	const { passed, failed } = total(outcomes);
	return [...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}
