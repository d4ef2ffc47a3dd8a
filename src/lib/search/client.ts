import type { HitGroup } from './document';

export interface Question {
	readonly id: number;
	/** Absolute address of the documents. */
	readonly index: string;
	readonly query: string;
	/** Results wanted of each kind. */
	readonly most: number;
}

export interface Answer {
	readonly id: number;
	readonly groups: readonly HitGroup[];
	/** Why nothing could be searched. */
	readonly problem?: string;
}

/**
 * Asks the search worker, which starts with the first question. It is asked one question at a time:
 * what a reader types meanwhile waits, and only the last of it is asked. Only the last answer counts.
 */
export class SearchClient {
	readonly #index: string;
	readonly #onanswer: (answer: Answer) => void;
	#worker: Worker | undefined;
	#last = 0;
	#busy = false;
	#waiting: Question | null = null;

	/** @param index address of the documents, absolute or from the page's own */
	constructor(index: string, onanswer: (answer: Answer) => void) {
		this.#index = index;
		this.#onanswer = onanswer;
	}

	ask(query: string, most: number): void {
		this.#worker ??= this.#start();
		this.#last += 1;
		const question: Question = {
			id: this.#last,
			index: new URL(this.#index, location.href).href,
			query,
			most
		};
		if (this.#busy) this.#waiting = question;
		else this.#send(this.#worker, question);
	}

	#send(worker: Worker, question: Question): void {
		this.#busy = true;
		this.#waiting = null;
		worker.postMessage(question);
	}

	stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#busy = false;
		this.#waiting = null;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			this.#busy = false;
			if (this.#waiting) this.#send(worker, this.#waiting);
			if (data.id === this.#last) this.#onanswer(data);
		};
		worker.onerror = ({ message }) => {
			this.#busy = false;
			this.#onanswer({ id: this.#last, groups: [], problem: message });
		};
		return worker;
	}
}
