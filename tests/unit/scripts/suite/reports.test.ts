import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, ReportError } from '../../../../scripts/suite/reports';

describe('countVitest', () => {
	it('counts test cases, not files', () => {
		const text = '{"numTotalTestSuites":3,"numPassedTests":12,"numFailedTests":2}';
		expect(countVitest(text)).toEqual({ passed: 12, failed: 2 });
	});

	it('refuses a report that it cannot count rather than counting zero failures', () => {
		expect(() => countVitest('{"numPassedTests":12}')).toThrow(
			'The Vitest report has no number "numFailedTests".'
		);
		expect(() => countVitest('{"numPassedTests":')).toThrow(ReportError);
		expect(() => countVitest('[]')).toThrow(ReportError);
	});
});

describe('countPlaywright', () => {
	it('counts a test that passes only sometimes as failed', () => {
		const text = '{"stats":{"expected":40,"unexpected":1,"flaky":2,"skipped":3}}';
		expect(countPlaywright(text)).toEqual({ passed: 40, failed: 3 });
	});

	it('refuses a report without figures', () => {
		expect(() => countPlaywright('{"suites":[]}')).toThrow('The Playwright report has no "stats".');
	});
});
