import type { AtlasScene } from '$lib/domain/scene';

/** What a reader's choice makes of the map and the timeline. */
interface Chosen {
	/** In place of the scene that the page came with. */
	readonly scene: AtlasScene;
	/** `traveler/trip` of each trip in it. */
	readonly trips: ReadonlySet<string>;
}

/** A filter or a comparison of the page that is open. */
class Choosing {
	/** `null` while nothing is chosen. */
	chosen = $state.raw<Chosen | null>(null);
}

export const choosing = new Choosing();
