/** What the camera should show, and a short form of it to notice what has changed. */
import type { Scene } from '../../domain/scene';
import type { Insets } from '../plot/view';
import type { Size } from './moves';

export interface Wanted {
	readonly scene: Scene;
	/** Key of the current stop. */
	readonly current: string | null;
	/** What the scene is framed in; `null` while it is not known. */
	readonly free: Insets | null;
	/** What the current stop must be seen in; smaller where a sheet stands high. */
	readonly sight: Insets | null;
}

export interface Shown {
	readonly scene: string;
	readonly current: string | null;
	readonly layout: string;
}

function sceneKey(scene: Scene): string {
	return scene.kind === 'trip' ? scene.key : (scene.closeUp ?? scene.kind);
}

export function shownOf({ scene, current, free, sight }: Wanted, size: Size): Shown {
	return { scene: sceneKey(scene), current, layout: JSON.stringify([size, free, sight]) };
}
