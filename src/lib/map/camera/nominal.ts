/** The two windows that the prerendered picture is made for. */
import { frame } from '../plot/view';
import type { Scene } from '../../domain/scene';
import type { Insets, View } from '../plot/view';

export type Format = 'wide' | 'phone';

interface Nominal {
	readonly size: { readonly width: number; readonly height: number };
	/** As the shell of the site covers the map in that window. */
	readonly free: Insets;
}

export const NOMINAL: Readonly<Record<Format, Nominal>> = {
	wide: {
		size: { width: 1440, height: 900 },
		free: { top: 0, right: 0, bottom: 96, left: 444 }
	},
	phone: {
		size: { width: 390, height: 844 },
		free: { top: 0, right: 0, bottom: 439, left: 0 }
	}
};

/** The frame of a scene in one of the two windows. */
export function nominalView(scene: Scene, format: Format): View {
	const { size, free } = NOMINAL[format];
	return frame(scene, size, free);
}
