import { untrack } from 'svelte';
import type { Scene } from '$lib/domain/scene';

/** What the map is to show. */
export interface Shown {
	readonly scene: Scene | undefined;
	/** Key of the current stop. */
	readonly current: string | null;
}

/**
 * Follows what is wanted one frame behind: the words of a page are painted before the map sets
 * out to plot the same step.
 */
export class AfterPaint {
	#now = $state.raw<Shown>({ scene: undefined, current: null });

	/**
	 * To be made while a component starts.
	 * @param wanted `null` leaves what is shown
	 */
	constructor(wanted: () => Shown | null) {
		this.#now = untrack(wanted) ?? this.#now;
		$effect(() => {
			const now = untrack(() => this.#now);
			const { scene, current } = wanted() ?? now;
			if (scene === now.scene && current === now.current) return;
			let timer: ReturnType<typeof setTimeout> | undefined;
			// The callback runs before the paint, a task that it starts after it.
			const frame = requestAnimationFrame(() => {
				timer = setTimeout(() => (this.#now = { scene, current }));
			});
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});
	}

	get scene(): Scene | undefined {
		return this.#now.scene;
	}

	get current(): string | null {
		return this.#now.current;
	}
}
