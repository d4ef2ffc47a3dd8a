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

/** What is seen of a view, with the room for buttons and note. */
export function seenOf(view: View): Rect {
	const { left, top, right, bottom } = freeRect(view);
	return view.width < NARROW
		? { left, top, right, bottom: bottom + ROW }
		: { left, top, right: right + COLUMN, bottom: bottom + NOTE.height };
}

/** The four sides of a rectangle as boxes without width, so that nothing lies across them. */
function sides({ left, top, right, bottom }: Rect): Rect[] {
	return [
		{ left, top, right: left, bottom },
		{ left: right, top, right, bottom },
		{ left, top, right, bottom: top },
		{ left, top: bottom, right, bottom }
	];
}

/**
 * What names keep off besides the route: the map's buttons and note, and the edges of what is seen,
 * for half a name names nothing.
 */
export function fittings(view: View): Rect[] {
	const { right, bottom } = freeRect(view);
	const seen = seenOf(view);
	if (view.width < NARROW) return [{ ...seen, top: bottom }, ...sides(seen)];
	return [
		{ ...seen, left: seen.right - NOTE.width, top: bottom },
		{ ...seen, left: right, bottom: seen.top + 3 * COLUMN },
		...sides(seen)
	];
}
