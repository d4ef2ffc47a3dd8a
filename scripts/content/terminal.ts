/** What a subcommand knows of the terminal; tests give it one of their own. */
import type { Readable, Writable } from 'node:stream';
import process from 'node:process';
import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

export interface Terminal {
	/** Where an article comes from that is piped in. */
	readonly input: Readable;
	/** What scripts read. */
	readonly output: Writable;
	/** What only people read. */
	readonly error: Writable;
	readonly colours: Colours;
	/** Whether somebody can answer. */
	readonly interactive: boolean;
	/** In characters. */
	readonly width: number;
}

const DEFAULT_WIDTH = 100;

/** Width past which a line is hard to read, however wide the terminal. */
const MOST_WIDTH = 120;

/** The terminal of this process. `NO_COLOR`, `FORCE_COLOR` and `--no-color` are heeded. */
export function thisTerminal(): Terminal {
	return {
		input: process.stdin,
		output: process.stdout,
		error: process.stderr,
		colours: pc.createColors(pc.isColorSupported),
		interactive: process.stdin.isTTY && process.stdout.isTTY,
		width: Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH)
	};
}

export function say(terminal: Terminal, text = ''): void {
	terminal.output.write(`${text}\n`);
}

export function complain(terminal: Terminal, text: string): void {
	terminal.error.write(`${text}\n`);
}
