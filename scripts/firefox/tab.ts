/** A tab of Firefox, as far as a walk through the site needs one. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Bidi } from './bidi';

/** How long something may take to come true, in ms, and how often it is looked for. */
const PATIENCE = 20_000;
const LOOK = 100;

/** Keys by their names, as WebDriver codes them. */
const KEYS = { ArrowRight: '\uE014', ArrowLeft: '\uE012', Enter: '\uE007' } as const;

/** How deep below an element words are read. */
const DEPTH = 4;

/** An element or a text, as the protocol writes it. */
interface Serialized {
	readonly value?: {
		readonly nodeValue?: string | null;
		readonly children?: readonly Serialized[];
	};
}

function textOf({ value }: Serialized): string {
	return (value?.nodeValue ?? '') + (value?.children ?? []).map(textOf).join('');
}

interface Evaluated {
	readonly type: 'success' | 'exception';
	readonly result?: { readonly value?: unknown };
	readonly exceptionDetails?: { readonly text: string };
}

export class Tab {
	private constructor(
		readonly bidi: Bidi,
		readonly context: string
	) {}

	static async open(bidi: Bidi, size: { width: number; height: number }): Promise<Tab> {
		const { contexts } = (await bidi.send('browsingContext.getTree', {})) as {
			contexts: readonly { context: string }[];
		};
		const context = contexts[0]?.context ?? '';
		await bidi.send('browsingContext.setViewport', { context, viewport: size });
		return new Tab(bidi, context);
	}

	async go(url: string): Promise<void> {
		await this.bidi.send('browsingContext.navigate', {
			context: this.context,
			url,
			wait: 'complete'
		});
	}

	async reload(): Promise<void> {
		await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
	}

	/** Back by −1, forward by 1. */
	async step(delta: number): Promise<void> {
		await this.bidi.send('browsingContext.traverseHistory', { context: this.context, delta });
	}

	/**
	 * What an expression of the page's own is, as text, number or boolean.
	 * @throws when it fails there
	 */
	async read(expression: string): Promise<unknown> {
		const found = (await this.bidi.send('script.evaluate', {
			expression,
			target: { context: this.context },
			awaitPromise: true
		})) as Evaluated;
		if (found.type === 'exception') throw new Error(found.exceptionDetails?.text);
		return found.result?.value;
	}

	/** Waits until an expression is what it should be. @throws with what it is when it stays otherwise */
	async expect(what: string, expression: string, wanted: unknown): Promise<void> {
		const end = Date.now() + PATIENCE;
		for (;;) {
			const found = await this.read(expression).catch((error: unknown) => String(error));
			if (found === wanted) return;
			if (Date.now() > end) {
				throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
			}
			await pause(LOOK);
		}
	}

	/** Clicks the middle of an element, as a mouse does. @param element an expression */
	async click(element: string): Promise<void> {
		await this.read(`(${element}).scrollIntoView({ block: 'nearest' })`);
		const at = (await this.read(`JSON.stringify((() => {
			const { left, top, width, height } = (${element}).getBoundingClientRect();
			return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
		})())`)) as string;
		const { x, y } = JSON.parse(at) as { x: number; y: number };
		await this.#perform('pointer', [
			{ type: 'pointerMove', x, y },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 }
		]);
	}

	async press(key: keyof typeof KEYS): Promise<void> {
		const value = KEYS[key];
		await this.#perform('key', [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		]);
	}

	/** The words of elements, each as a text, also where no script of the page runs. */
	async words(css: string): Promise<string[]> {
		const { nodes } = (await this.bidi.send('browsingContext.locateNodes', {
			context: this.context,
			locator: { type: 'css', value: css },
			serializationOptions: { maxDomDepth: DEPTH }
		})) as { nodes: readonly Serialized[] };
		return nodes.map(textOf);
	}

	async #perform(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
		await this.bidi.send('input.performActions', {
			context: this.context,
			actions: [{ type, id: type, actions }]
		});
	}
}
