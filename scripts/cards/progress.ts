/** A bar that fills while many things are done; in a log, a line now and then. */
import process from 'node:process';
import { duration } from '../suite/clock';

const WIDTH = 28;
const LOG_EVERY_MS = 10_000;

/** "Cards  ███████░░░░  312 of 915, about 40 s left" */
export function progressLine(label: string, done: number, all: number, ms: number): string {
	const full = Math.round((WIDTH * done) / Math.max(all, 1));
	const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
	const left = done > 0 && done < all ? `, about ${duration((ms / done) * (all - done))} left` : '';
	return `${label}  ${bar}  ${done} of ${all}${left}`;
}

/**
 * @returns tells that one more is done
 */
export function progress(label: string, all: number): () => void {
	const started = Date.now();
	const terminal = process.stdout.isTTY;
	let done = 0;
	let told = started;
	const show = (end: string): void => {
		const line = progressLine(label, done, all, Date.now() - started);
		process.stdout.write(terminal ? `\r${line}\u001b[K${end}` : `${line}\n`);
	};
	show('');
	return () => {
		done += 1;
		const now = Date.now();
		if (!terminal && done < all && now - told < LOG_EVERY_MS) return;
		told = now;
		show(done === all ? '\n' : '');
	};
}
