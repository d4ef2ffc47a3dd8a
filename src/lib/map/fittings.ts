/** What stands on the map itself, and the room that it takes. All lengths in CSS px. */
import { freeRect } from './plot/view';
import type { Rect } from './plot/shapes';
import type { Insets, View } from './plot/view';

/** Below this width the buttons stand in a row at the foot of the map; MapNotes.svelte has it too. */
export const NARROW = 640;
/** Room for the buttons and the note, margins included. */
const ROW = 56;
const COLUMN = 60;
const NOTE = { width: 200, height: 24 };

/** What is free for the route once the map's own buttons and note have their place. */
export function innerFree(free: Insets, width: number): Insets {
	return width < NARROW
		? { ...free, bottom: free.bottom + ROW }
		: { ...free, right: free.right + COLUMN, bottom: free.bottom + NOTE.height };
}

/** Below this height a strip of the map has no room for the buttons as well. */
const ROOMY = 120;

export interface InSight {
	/** What is free for the map's own buttons and note. */
	readonly parts: Insets;
	/** What is free for the current stop. */
	readonly stop: Insets;
}

/**
 * What stays in sight while a sheet covers more of the map's foot than the map is framed for.
 * @param free what the map is framed for
 * @param covered from the foot
 */
export function inSight(
	free: Insets,
	covered: number,
	{ width, height }: { readonly width: number; readonly height: number }
): InSight {
	const above = { ...free, bottom: Math.max(free.bottom, covered) };
	if (above.bottom > free.bottom && height - above.bottom < ROOMY) {
		return { parts: free, stop: above };
	}
	return { parts: above, stop: innerFree(above, width) };
}

/** What buttons and note cover around the free part of a view, so that no name hides there. */
export function fittings(view: View): Rect[] {
	const { left, top, right, bottom } = freeRect(view);
	if (view.width < NARROW) return [{ left, top: bottom, right, bottom: bottom + ROW }];
	const end = right + COLUMN;
	return [
		{ left: end - NOTE.width, top: bottom, right: end, bottom: bottom + NOTE.height },
		{ left: right, top, right: end, bottom: top + 3 * COLUMN }
	];
}
