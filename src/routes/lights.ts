/** What a search lights on the map. */
import type { CompareData } from '$lib/compare/data';
import type { Scene } from '$lib/domain/scene';
import { href } from '$lib/href';
import { compareDataPath } from '$lib/urls';
import { choosing } from './choosing.svelte';
import { lit } from './lit.svelte';

/**
 * Rest (ms) after which the map follows what was typed: between two keys of most hands it would cost
 * frames.
 */
const REST = 250;
/** The same for one result that is pointed at: between two that a pointer passes. */
const POINTED_REST = 60;

/** Lights what was found; a map that came without routes gets them for it. */
export class Lights {
	readonly #scene: () => Scene | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = false;
	#over = false;

	/** @param scene what the page came with */
	constructor(scene: () => Scene | undefined) {
		this.#scene = scene;
	}

	/**
	 * @param keys of trips, and ids of places
	 * @param pointed whether they are those of one result that is pointed at
	 */
	show(keys: readonly string[], pointed: boolean): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => {
				lit.keys = keys;
				if (keys.length > 0) void this.#routes();
			},
			pointed ? POINTED_REST : REST
		);
	}

	/** Puts the map back. */
	end(): void {
		clearTimeout(this.#timer);
		this.#over = true;
		lit.keys = [];
		if (this.#asked) choosing.chosen = null;
	}

	async #routes(): Promise<void> {
		const scene = this.#scene();
		if (this.#asked || scene?.kind !== 'atlas' || scene.routes.length > 0) return;
		this.#asked = true;
		const [{ allRoutes }, response] = await Promise.all([
			import('$lib/compare/scene'),
			fetch(href(compareDataPath())).catch(() => null)
		]);
		// Without the routes the places are lit all the same.
		if (!response?.ok) return;
		const data: CompareData = await response.json();
		if (this.#over) return;
		choosing.chosen = {
			scene: allRoutes(data, scene),
			trips: new Set(data.trips.map(({ key }) => key))
		};
	}
}
