/** Does something again whenever a folder changes. */
import { watch } from 'node:fs';
import process from 'node:process';

/** Editors write a file in several steps; what comes within this time is one change. */
const QUIET_MS = 150;

/**
 * Does it once at once, and then after each change, until the signal or an interrupt.
 * @param act must not throw
 */
export function whenChanged(dir: string, act: () => void, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		let timer: NodeJS.Timeout | undefined;
		const watcher = watch(dir, { recursive: true }, () => {
			clearTimeout(timer);
			timer = setTimeout(act, QUIET_MS);
		});
		const end = (): void => {
			clearTimeout(timer);
			process.off('SIGINT', end);
			watcher.close();
			resolve();
		};
		process.once('SIGINT', end);
		signal?.addEventListener('abort', end, { once: true });
		act();
	});
}
