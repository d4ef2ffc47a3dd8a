import { describe, expect, it } from 'vitest';
import { chooseSteps, StepError, STEPS } from '../../../../scripts/suite/steps';

const ids = (names: readonly string[]): string[] => chooseSteps(names).map((step) => step.id);

describe('chooseSteps', () => {
	it('runs everything where nothing is named', () => {
		expect(ids([])).toEqual(STEPS.map((step) => step.id));
	});

	it('keeps the order of the suite, whatever the order of the names', () => {
		expect(ids(['unit', 'types'])).toEqual(['types', 'unit']);
	});

	it('builds before what reads the build', () => {
		expect(ids(['browser'])).toEqual(['build', 'browser']);
		expect(ids(['size', 'build'])).toEqual(['build', 'size']);
	});

	it('refuses a name that is no step’s and lists those that are', () => {
		expect(() => ids(['unit', 'unti'])).toThrow(StepError);
		expect(() => ids(['unti'])).toThrow(/^No step is called "unti"; there are: types, lint,/);
	});
});
