import { runAndKeep } from './command';
import type { Step } from './steps';
import type { Outcome } from './summary';

/** As many processes as the smallest machine of a CI has processors. */
const LANES = 2;

/**
 * Runs checks side by side: each keeps one processor busy and writes nothing that another reads.
 * @param print called with each step's title and all that its tool printed, as it ends
 * @returns in the order of the steps
 */
export async function runBeside(
	steps: readonly Step[],
	print: (title: string, output: string) => void
): Promise<Outcome[]> {
	const queue = [...steps];
	const ended = new Map<string, Outcome>();
	const lane = async (): Promise<void> => {
		for (let step = queue.shift(); step; step = queue.shift()) {
			const { id, title } = step;
			const started = Date.now();
			const { code, output } = await runAndKeep(step.script);
			print(title, output);
			ended.set(id, { id, title, state: code === 0 ? 'ok' : 'failed', ms: Date.now() - started });
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return steps.flatMap(({ id }) => ended.get(id) ?? []);
}
