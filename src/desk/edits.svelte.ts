/** The article on the desk, through all its edits. */
import { begin, go, redo, undo } from './history';
import type { History } from './history';
import { forget, keep, kept } from './keeping';
import { OnDisk } from './on-disk';
import type { Session } from './session';

export class Edits {
	#history = $state.raw<History<Session | null>>(begin(kept()));
	readonly #onDisk = new OnDisk();
	readonly #onedit: () => void;

	/** @param onedit after each step, forwards or back */
	constructor(onedit: () => void) {
		this.#onedit = onedit;
	}

	/** `null` where no article is on the desk. */
	get now(): Session | null {
		return this.#history.now;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	to(session: Session | null): void {
		this.#step(go(this.#history, session));
	}

	undo(): void {
		this.#step(undo(this.#history));
	}

	redo(): void {
		this.#step(redo(this.#history));
	}

	#step(history: History<Session | null>): void {
		this.#history = history;
		this.#put(this.#onDisk.asNow(history.now));
		this.#onedit();
	}

	/** What belongs to the last edit: one step back undoes both. */
	amend(session: Session): void {
		this.#put(session);
	}

	/** The content folder holds something else of an article from now on. */
	learn(session: Session): void {
		this.#onDisk.learn(session);
		this.#put(this.#onDisk.asNow(this.#history.now));
	}

	#put(now: Session | null): void {
		if (now !== this.#history.now) this.#history = { ...this.#history, now };
		if (now) keep(now);
		else forget();
	}
}
