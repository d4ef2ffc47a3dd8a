/** What is being done just now, on one line for people, which goes when it is done. */
import type { Terminal } from './terminal';

export interface Progress {
	/** @param words as many as fit on the line are shown */
	show(words: string): void;
	clear(): void;
}

const BACK = '\r\u001b[2K';

/** Shown where somebody looks on; scripts and logs see nothing of it. */
export function progressOf({ error, interactive, colours, width }: Terminal): Progress {
	let shown = false;
	const clear = (): void => {
		if (shown) error.write(BACK);
		shown = false;
	};
	return {
		clear,
		show(words) {
			if (!interactive) return;
			error.write(`${BACK}${colours.dim(words.slice(0, Math.max(1, width - 1)))}`);
			shown = true;
		}
	};
}
