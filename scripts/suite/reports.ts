/** Reads how many test cases passed and failed from what the test runners write. */

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

/** Why a report cannot be counted, in words for whoever runs the tests. */
export class ReportError extends Error {
	override readonly name = 'ReportError';
}

/**
 * Vitest's JSON report.
 * @throws {ReportError} when the text is no such report
 */
export function countVitest(text: string): Count {
	const report = readObject(text, 'Vitest');
	return {
		passed: readNumber(report, 'numPassedTests', 'Vitest'),
		failed: readNumber(report, 'numFailedTests', 'Vitest')
	};
}

/**
 * Playwright's JSON report. A test that failed first and passed on another try counts as failed:
 * it cannot be relied on.
 * @throws {ReportError} when the text is no such report
 */
export function countPlaywright(text: string): Count {
	const { stats } = readObject(text, 'Playwright');
	if (!isObject(stats)) throw new ReportError('The Playwright report has no "stats".');
	return {
		passed: readNumber(stats, 'expected', 'Playwright'),
		failed: readNumber(stats, 'unexpected', 'Playwright') + readNumber(stats, 'flaky', 'Playwright')
	};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readObject(text: string, tool: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new ReportError(`The ${tool} report is no JSON.`);
	}
	if (!isObject(value)) throw new ReportError(`The ${tool} report is no object.`);
	return value;
}

function readNumber(report: Record<string, unknown>, key: string, tool: string): number {
	const value = report[key];
	if (typeof value !== 'number') {
		throw new ReportError(`The ${tool} report has no number "${key}".`);
	}
	return value;
}
