import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '$lib/map/in-slices';
import type { Steps } from '$lib/map/plot/steps';

let clock = 0;

/** Steps that take so many milliseconds each. */
function* steps(taken: readonly number[]): Steps<string> {
	for (const time of taken) {
		clock += time;
		yield;
	}
	return 'done';
}

beforeEach(() => {
	clock = 0;
	vi.useFakeTimers();
	vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** How many tasks it takes until all is done, and what comes of it. */
function tasksFor(taken: readonly number[]): [tasks: number, result: string | undefined] {
	let result: string | undefined;
	inSlices(steps(taken), (found) => (result = found));
	let tasks = 0;
	for (; vi.getTimerCount() > 0; tasks += 1) vi.runOnlyPendingTimers();
	return [tasks, result];
}

it('does short steps in one task, and what is made of them in another', () => {
	expect(tasksFor([1, 1, 1])).toEqual([2, 'done']);
});

it('begins a new task when the time of one is over', () => {
	expect(tasksFor([4, 4, 4, 4, 4, 4])).toEqual([5, 'done']);
	expect(tasksFor([90, 90, 90])).toEqual([5, 'done']);
});

it('can be called off, before the end and at it', () => {
	let result: string | undefined;
	const begun = inSlices(steps([9, 9, 9]), (found) => (result = found));
	vi.advanceTimersToNextTimer();
	begun();
	expect(vi.getTimerCount()).toBe(0);
	const ending = inSlices(steps([1]), (found) => (result = found));
	vi.advanceTimersToNextTimer();
	ending();
	vi.runAllTimers();
	expect(result).toBeUndefined();
});
