import process from 'node:process';

const TICK_TERMINAL_MS = 200;
const TICK_LOG_MS = 10_000;

/** "8 s", "1 min 20 s" */
export function duration(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Shows that something long is alive: a line that counts the seconds on a terminal, a line every
 * ten seconds in a log.
 * @returns ends it and prints how long it took
 */
export function clock(label: string): (succeeded: boolean) => void {
	const started = Date.now();
	const terminal = process.stdout.isTTY;
	const show = (): void => {
		const text = `${label}, ${duration(Date.now() - started)} …`;
		process.stdout.write(terminal ? `\r${text}\u001b[K` : `${text}\n`);
	};
	show();
	const timer = setInterval(show, terminal ? TICK_TERMINAL_MS : TICK_LOG_MS);
	return (succeeded) => {
		clearInterval(timer);
		const end = `${label}: ${succeeded ? 'done' : 'failed'} after ${duration(Date.now() - started)}`;
		process.stdout.write(terminal ? `\r${end}\u001b[K\n` : `${end}\n`);
	};
}
