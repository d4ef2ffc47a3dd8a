import { asset } from '$app/paths';
import { atlasDrawing, movable } from './movable';
import { isSlowLine } from './slow-line';
import { MAP } from './strings';
import type { AtlasParts } from './atlas-parts';
import type { Camera } from './camera/camera.svelte';
import type { Studio } from './live';
import type { NamesFor } from './names';

async function load(path: string): Promise<unknown> {
	const response = await fetch(asset(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}

/** What the map waits for, piece by piece as it comes. */
export class Arrival {
	/** Makes the movable map, once Leaflet has come. */
	mount = $state.raw<Parameters<Camera['take']>[0] | null>(null);
	/** Comes with it, as the next does. */
	studio = $state.raw<Studio | null>(null);
	namesFor = $state.raw<NamesFor | null>(null);
	/** Lays out an atlas, once there is one. */
	atlas = $state.raw<AtlasParts | null>(null);
	/** The land is there, in all the detail that this reader gets. */
	ready = $state(false);
	/** What did not come, in words for the reader. */
	problem = $state<string | null>(null);

	/**
	 * Brings what the movable map needs.
	 * @param hasPicture a picture shows the land meanwhile: on a slow line until a hand comes to the map
	 * @returns calls it off
	 */
	bring(element: HTMLElement, hasPicture: boolean): () => void {
		let over = false;
		let naming: ReturnType<typeof setTimeout>;
		const reports = {
			load,
			onready: () => (this.ready = true),
			onproblem: () => (this.problem = MAP.noDetail)
		};
		movable().then(
			({ live }) => {
				if (over) return;
				// Some readers' settings refuse it: better the picture than a sea without land.
				if (!document.createElement('canvas').getContext('2d')) {
					this.problem = MAP.noMap;
					return;
				}
				this.studio = live.studio;
				// To place the names of the world takes long: it has a task of its own.
				naming = setTimeout(() => (this.namesFor = live.namesFor));
				const canWait = hasPicture && isSlowLine();
				this.mount = (first, events) =>
					live.mountMap(element, first, { ...events, ...reports, canWait });
			},
			() => (this.problem = MAP.noMap)
		);
		return () => {
			over = true;
			clearTimeout(naming);
			this.mount = null;
		};
	}

	/** Brings what lays out an atlas. */
	bringAtlas(): void {
		atlasDrawing().then(
			({ atlasParts }) => (this.atlas = atlasParts),
			() => (this.problem = MAP.noMap)
		);
	}
}
