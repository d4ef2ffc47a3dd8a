import type { Step } from './steps';
import type { Outcome } from './summary';

/** As many processes as the smallest machine of a CI has processors. */
const LANES = 2;

/**
 * Runs steps side by side, the next one as soon as one has ended.
 * @param run runs one step; must not throw
 * @returns in the order of the steps
 */
export async function runBeside(
	steps: readonly Step[],
	run: (step: Step) => Promise<Outcome>
): Promise<Outcome[]> {
	const queue = [...steps];
	const ended = new Map<string, Outcome>();
	const lane = async (): Promise<void> => {
		for (let step = queue.shift(); step; step = queue.shift()) ended.set(step.id, await run(step));
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return steps.flatMap(({ id }) => ended.get(id) ?? []);
}
