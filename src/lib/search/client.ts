import type { HitGroup } from './document';

export interface Question {
	readonly id: number;
	/** Absolute address of the documents. */
	readonly index: string;
	readonly query: string;
}

export interface Answer {
	readonly id: number;
	readonly groups: readonly HitGroup[];
	/** Why nothing could be searched. */
	readonly problem?: string;
}

/** Asks the search worker, which starts with the first question; only the last answer counts. */
export class SearchClient {
	readonly #index: string;
	readonly #onanswer: (answer: Answer) => void;
	#worker: Worker | undefined;
	#last = 0;

	/** @param index address of the documents, absolute or from the page's own */
	constructor(index: string, onanswer: (answer: Answer) => void) {
		this.#index = index;
		this.#onanswer = onanswer;
	}

	ask(query: string): void {
		this.#worker ??= this.#start();
		this.#last += 1;
		const question: Question = {
			id: this.#last,
			index: new URL(this.#index, location.href).href,
			query
		};
		this.#worker.postMessage(question);
	}

	stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.id === this.#last) this.#onanswer(data);
		};
		worker.onerror = ({ message }) =>
			this.#onanswer({ id: this.#last, groups: [], problem: message });
		return worker;
	}
}
