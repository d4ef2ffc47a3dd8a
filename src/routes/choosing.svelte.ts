import type { ComponentProps } from 'svelte';
import type { AtlasScene } from '$lib/domain/scene';
import type { Span } from '$lib/filter/span';
import type Timeline from '$lib/ui/Timeline.svelte';

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
	/** Months asked for on the timeline, until the filter has taken them. */
	asked = $state.raw<Span | null>(null);
	/** What the page that is open adds to the timeline. */
	span = $state.raw<ComponentProps<typeof Timeline>['span']>();
	said = $state.raw<ComponentProps<typeof Timeline>['said']>();
}

export const choosing = new Choosing();
