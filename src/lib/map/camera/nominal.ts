/** The two windows that the prerendered picture is made for. */
import { innerFree } from '../fittings';
import { frame, onPixels } from '../plot/view';
import type { Scene } from '../../domain/scene';
import type { Insets, View } from '../plot/view';

export type Format = 'wide' | 'phone';

interface Nominal {
	readonly size: { readonly width: number; readonly height: number };
	/** As the shell of the site and the map's own buttons cover the map in that window. */
	readonly free: Insets;
}

function nominal(size: Nominal['size'], covered: Insets): Nominal {
	return { size, free: innerFree(covered, size.width) };
}

export const NOMINAL: Readonly<Record<Format, Nominal>> = {
	wide: nominal({ width: 1440, height: 900 }, { top: 0, right: 0, bottom: 96, left: 444 }),
	phone: nominal({ width: 390, height: 844 }, { top: 0, right: 0, bottom: 439, left: 0 })
};

/** The frame of a scene in one of the two windows. */
export function nominalView(scene: Scene, format: Format): View {
	const { size, free } = NOMINAL[format];
	return onPixels(frame(scene, size, free));
}
