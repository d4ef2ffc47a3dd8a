import type { Scene } from '$lib/domain/scene';
import { narrowScene, type Narrowed } from '$lib/filter/narrow';

/** The trips that the atlas's filter leaves; map and timeline follow it. */
class Filtering {
	/** `null` without a filter. */
	kept = $state.raw<Narrowed | null>(null);

	scene(scene: Scene): Scene {
		return this.kept && scene.kind === 'atlas' ? narrowScene(scene, this.kept) : scene;
	}
}

export const filtering = new Filtering();
