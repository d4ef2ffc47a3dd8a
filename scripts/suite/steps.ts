/** The steps of `npm test`, in the order in which they begin. */

export interface Step {
	/** As in `npm test -- unit`. */
	readonly id: string;
	readonly title: string;
	/** package.json's script and its arguments. */
	readonly script: readonly string[];
	/** What its tool writes about its test cases, if it runs any. */
	readonly report?: 'vitest' | 'playwright';
	/**
	 * It keeps one processor busy and writes nothing that another such step reads: it runs beside
	 * them. What takes long stands first, so that none is waited for at the end.
	 */
	readonly beside?: true;
	/** It reads `build/`. */
	readonly needsBuild?: true;
}

export const UNIT_REPORT = '.cache/suite/unit.json';
export const BROWSER_REPORT = '.cache/suite/browser.json';

export const STEPS: readonly Step[] = [
	{ id: 'types', title: 'Types', script: ['check:types'], beside: true },
	{ id: 'lint', title: 'Lint', script: ['check:lint'], beside: true },
	{ id: 'build', title: 'Build', script: ['build:pages'], beside: true },
	{ id: 'format', title: 'Format', script: ['check:format'], beside: true },
	{ id: 'content', title: 'Content', script: ['check:content'], beside: true },
	{ id: 'unit', title: 'Unit tests', script: ['test:unit'], report: 'vitest' },
	{ id: 'size', title: 'Size budget', script: ['size'], needsBuild: true },
	{
		id: 'browser',
		title: 'Browser tests',
		script: ['test:browser'],
		report: 'playwright',
		needsBuild: true
	}
];

/** Why the wished steps cannot be run, in words for the person who named them. */
export class StepError extends Error {
	override readonly name = 'StepError';
}

/**
 * The steps to run, in order: all if none is named; the build as well where one needs it.
 * @throws {StepError} when a name is no step's
 */
export function chooseSteps(names: readonly string[]): Step[] {
	const known = STEPS.map((step) => step.id);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		throw new StepError(
			`No step is called "${unknown.join('", "')}"; there are: ${known.join(', ')}`
		);
	}
	if (names.length === 0) return [...STEPS];
	const needsBuild = STEPS.some((step) => step.needsBuild && names.includes(step.id));
	return STEPS.filter((step) => names.includes(step.id) || (step.id === 'build' && needsBuild));
}
