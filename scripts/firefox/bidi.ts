/**
 * A little of WebDriver BiDi, the W3C's protocol that Firefox speaks by itself: commands are JSON
 * over a web socket, answered by number; events come in between. Playwright needs a Firefox of its
 * own, which no distribution has.
 */

interface Answer {
	readonly id?: number;
	readonly type: 'success' | 'error' | 'event';
	readonly result?: unknown;
	readonly error?: string;
	readonly message?: string;
	readonly method?: string;
	readonly params?: unknown;
}

type Waiting = (answer: Answer) => void;

export class Bidi {
	#socket: WebSocket;
	#waiting = new Map<number, Waiting>();
	#heard = new Map<string, (params: unknown) => void>();
	#count = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => {
			const answer = JSON.parse(String(data)) as Answer;
			if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
			else if (answer.method) this.#heard.get(answer.method)?.(answer.params);
		});
	}

	/** @param url of the browser: `ws://127.0.0.1:1234/session` */
	static async connect(url: string): Promise<Bidi> {
		const socket = new WebSocket(url);
		await new Promise<void>((resolve, reject) => {
			socket.addEventListener('open', () => resolve(), { once: true });
			socket.addEventListener('error', () => reject(new Error(`No answer from ${url}`)), {
				once: true
			});
		});
		const bidi = new Bidi(socket);
		await bidi.send('session.new', { capabilities: {} });
		return bidi;
	}

	/** @throws with the browser's words when it refuses */
	async send(method: string, params: object): Promise<unknown> {
		this.#count += 1;
		const id = this.#count;
		const answer = await new Promise<Answer>((resolve) => {
			this.#waiting.set(id, resolve);
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
		this.#waiting.delete(id);
		if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? answer.error}`);
		return answer.result;
	}

	/** Hears events from now on. @param method such as `log.entryAdded` */
	async on(method: string, act: (params: unknown) => void): Promise<void> {
		this.#heard.set(method, act);
		await this.send('session.subscribe', { events: [method] });
	}

	close(): void {
		this.#socket.close();
	}
}
