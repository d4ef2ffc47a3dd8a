/** Every state that the page has been in, so that each edit can be undone and done again. */
export interface History<State> {
	readonly past: readonly State[];
	readonly now: State;
	readonly future: readonly State[];
}

/** Most edits that are kept. */
const LIMIT = 200;

export function begin<State>(now: State): History<State> {
	return { past: [], now, future: [] };
}

/** One edit further; one that changes nothing is none. */
export function go<State>({ past, now, future }: History<State>, next: State): History<State> {
	if (next === now) return { past, now, future };
	return { past: [...past, now].slice(-LIMIT), now: next, future: [] };
}

export function undo<State>(history: History<State>): History<State> {
	const { past, now, future } = history;
	const before = past.at(-1);
	if (past.length === 0) return history;
	return { past: past.slice(0, -1), now: before as State, future: [now, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
	const { past, now, future } = history;
	if (future.length === 0) return history;
	return { past: [...past, now], now: future[0] as State, future: future.slice(1) };
}
