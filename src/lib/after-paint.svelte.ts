import { untrack } from 'svelte';

interface Options<What> {
	/** Whether what is shown may stay as it is; without it, if it is the same. */
	readonly stays?: (now: What, next: What) => boolean;
	/** Whether a change is followed at once; asked when it comes. */
	readonly atOnce?: () => boolean;
}

/**
 * Follows what is wanted one frame behind: the words that a reader looks at first are painted before
 * the rest of the page and the map set out to follow the same step.
 */
export class AfterPaint<What> {
	#now: What;

	/** To be made while a component starts. */
	constructor(wanted: () => What, { stays = Object.is, atOnce = () => false }: Options<What> = {}) {
		this.#now = $state.raw(untrack(wanted));
		const show = (next: What): void => {
			this.#now = next;
		};
		$effect(() => {
			const next = wanted();
			if (untrack(() => stays(this.#now, next))) return;
			if (untrack(atOnce)) {
				show(next);
				return;
			}
			let timer: ReturnType<typeof setTimeout> | undefined;
			// The callback runs before the paint, a task that it starts after it.
			const frame = requestAnimationFrame(() => {
				timer = setTimeout(show, 0, next);
			});
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});
	}

	get now(): What {
		return this.#now;
	}
}
