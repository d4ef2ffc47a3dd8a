import { describe, expect, it } from 'vitest';
import { type Outcome, summary, total } from '../../../../scripts/suite/summary';

const types: Outcome = { id: 'types', title: 'Types', state: 'ok', ms: 12_400 };
const unit: Outcome = {
	id: 'unit',
	title: 'Unit tests',
	state: 'ok',
	ms: 80_000,
	count: { passed: 120, failed: 0 }
};

describe('total', () => {
	it('adds up the test cases of all steps', () => {
		const browser: Outcome = { ...unit, id: 'browser', count: { passed: 30, failed: 2 } };
		expect(total([types, unit, { ...browser, state: 'failed' }])).toEqual({
			passed: 150,
			failed: 2
		});
	});

	it('never says zero failures when a step without test cases failed', () => {
		expect(total([{ ...types, state: 'failed' }, unit])).toEqual({ passed: 120, failed: 1 });
	});

	it('never says zero failures when a step could not run', () => {
		expect(total([unit, { ...types, state: 'skipped' }])).toEqual({ passed: 120, failed: 1 });
	});

	it('never says zero failures when a runner fails although its cases passed', () => {
		expect(total([{ ...unit, state: 'failed' }])).toEqual({ passed: 120, failed: 1 });
	});
});

describe('summary', () => {
	it('closes with the line that CI reads, alone', () => {
		const lines = summary([types, unit]).split('\n');
		expect(lines.at(-1)).toBe('120 passed, 0 failed');
		expect(lines.at(-2)).toBe('');
	});

	it('says of each step how it went and how long it took', () => {
		expect(summary([types, unit]).split('\n').slice(0, 2)).toEqual([
			'  ok      Types              12 s',
			'  ok      Unit tests   1 min 20 s   120 passed, 0 failed'
		]);
	});

	it('says how to run a failed step again', () => {
		expect(summary([{ ...types, state: 'failed' }])).toContain('again: npm test -- types');
	});

	it('says why a step was skipped', () => {
		const skipped: Outcome = { ...types, state: 'skipped', ms: 0, note: 'the build failed' };
		expect(summary([skipped])).toMatch(/^ {2}skipped Types\s+the build failed$/m);
	});
});
