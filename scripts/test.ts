/** `npm test`: every check and every test, or the steps that are named; a summary at the end. */
import process from 'node:process';
import { runBeside } from './suite/beside';
import { heading } from './suite/heading';
import { runStep } from './suite/run-step';
import { chooseSteps, type Step, StepError, STEPS } from './suite/steps';
import { type Outcome, summary } from './suite/summary';

const HELP = `npm test [-- step ...]

Runs every step, or only those that are named:
${STEPS.map((step) => `  ${step.id.padEnd(9)} ${step.title}`).join('\n')}

The browser tests find a Chromium themselves and install one where there is none;
BROWSER_PATH=/path/to/chromium names one.
`;

async function runAll(steps: readonly Step[]): Promise<Outcome[]> {
	const [first, then] = [steps.filter((step) => step.beside), steps.filter((step) => !step.beside)];
	if (first.length > 1) {
		console.log(`Side by side: ${first.map(({ title }) => title.toLowerCase()).join(', ')}`);
	}
	const outcomes = await runBeside(first, runStep);
	const isBuilt = outcomes.every(({ id, state }) => id !== 'build' || state === 'ok');
	for (const step of then) {
		if (step.needsBuild && !isBuilt) {
			const { id, title } = step;
			outcomes.push({ id, title, state: 'skipped', ms: 0, note: 'the build failed' });
		} else {
			outcomes.push(await runStep(step));
		}
	}
	return outcomes;
}

const names = process.argv.slice(2);
if (names.includes('--help') || names.includes('-h')) {
	console.log(HELP);
} else {
	try {
		const outcomes = await runAll(chooseSteps(names));
		heading('Summary');
		console.log(summary(outcomes));
		if (outcomes.some((outcome) => outcome.state !== 'ok')) process.exitCode = 1;
	} catch (error) {
		if (!(error instanceof StepError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
