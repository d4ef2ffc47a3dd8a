import type { Steps } from './plot/steps';

/** Time for each slice, in ms: a hand that comes meanwhile waits no longer. */
const BUDGET = 5;

/**
 * Does what takes long in slices, each a task of its own.
 * @returns gives it up
 */
export function inSlices<Result>(steps: Steps<Result>, done: (result: Result) => void): () => void {
	let timer = setTimeout(work);
	function work(): void {
		const end = performance.now() + BUDGET;
		do {
			const step = steps.next();
			if (step.done) {
				// What is made of it is another task.
				timer = setTimeout(done, 0, step.value);
				return;
			}
		} while (performance.now() < end);
		timer = setTimeout(work);
	}
	return () => clearTimeout(timer);
}
