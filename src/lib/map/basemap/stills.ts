/** The prerendered pictures of a scene. For the server only, like `still`. */
import { nominalView } from '../camera/nominal';
import { stillLand } from './still';
import type { Scene } from '../../domain/scene';
import type { Format } from '../camera/nominal';
import type { StillLand } from './still';

export type Stills = Readonly<Record<Format, StillLand>>;

const made = new Map<string, StillLand>();

function still(scene: Scene, format: Format): StillLand {
	const view = nominalView(scene, format);
	// All stops of a trip share its picture.
	const key = JSON.stringify([view, scene.countries]);
	const land = made.get(key) ?? stillLand(view, scene.countries);
	made.set(key, land);
	return land;
}

/** Land for both windows; the same scene is drawn once. */
export function stillsOf(scene: Scene): Stills {
	return { wide: still(scene, 'wide'), phone: still(scene, 'phone') };
}
