/** Questions to the person at the terminal, behind one interface, so that tests can answer. */
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import type { Readable } from 'node:stream';
import * as clack from '@clack/prompts';
import { isFound } from '../../src/lib/intake/found';
import { EXIT, Refusal } from './exit';
import type { Terminal } from './terminal';

export interface Choice<Value> {
	readonly value: Value;
	readonly label: string;
	readonly hint?: string;
}

/** Why an answer is refused, in words; `undefined` when it is good. */
export type Judge = (answer: string) => string | undefined;

export interface Asker {
	text(
		message: string,
		options?: { initial?: string; placeholder?: string; judge?: Judge }
	): Promise<string>;
	choose<Value extends string>(
		message: string,
		choices: readonly Choice<Value>[],
		initial?: Value
	): Promise<Value>;
	several<Value extends string>(
		message: string,
		choices: readonly Choice<Value>[],
		initial: readonly Value[]
	): Promise<readonly Value[]>;
	/** One of many, found by typing a part of it. */
	find(message: string, choices: readonly Choice<string>[], initial?: string): Promise<string>;
	tell(message: string, title?: string): void;
}

/** Thrown when somebody presses Ctrl+C at a question. */
export class Stopped extends Refusal {
	constructor() {
		super('stopped; nothing was written', EXIT.problems);
	}
}

/** Asks on the terminal. */
export function askerOf(terminal: Terminal, input: Readable = terminal.input): Asker {
	const streams = { input, output: terminal.output };
	const answered = <Value>(answer: Value | typeof clack.CANCEL_SYMBOL): Value => {
		if (clack.isCancel(answer)) throw new Stopped();
		return answer as Value;
	};
	return {
		text: async (message, { initial = '', placeholder = '', judge } = {}) =>
			answered(
				await clack.text({
					message,
					initialValue: initial,
					placeholder,
					...(judge ? { validate: (answer) => judge((answer ?? '').trim()) } : {}),
					...streams
				})
			).trim(),
		choose: async (message, choices, initial) =>
			answered(
				await clack.select<string>({
					message,
					options: [...choices],
					...(initial === undefined ? {} : { initialValue: initial }),
					...streams
				})
			) as (typeof choices)[number]['value'],
		several: async (message, choices, initial) =>
			answered(
				await clack.multiselect<string>({
					message,
					options: [...choices],
					initialValues: [...initial],
					required: false,
					...streams
				})
			) as (typeof choices)[number]['value'][],
		find: async (message, choices, initial) => {
			// An address is shown beside a choice and not searched: it names what stands above it.
			const besides = new Map(
				choices.map(({ value, hint = '' }) => [value, hint.includes('/') ? '' : hint])
			);
			return answered(
				await clack.autocomplete<string>({
					message,
					options: [...choices],
					maxItems: 8,
					filter: (search, { value, label }) =>
						isFound(search, `${label ?? ''} ${besides.get(value) ?? ''}`),
					...(initial === undefined ? {} : { initialValue: initial }),
					...streams
				})
			);
		},
		tell: (message, title) =>
			clack.note(message, title ?? '', { ...streams, format: (line: string) => line })
	};
}

/** The keyboard, where standard input is the article itself; `null` where there is none. */
export function keyboard(): Readable | null {
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
}
