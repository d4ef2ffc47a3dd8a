/** What the keys of the keyboard do to the map. */
import type { Point } from '../plot/shapes';

export type KeyMove = { readonly pan: Point } | { readonly zoom: number };

/** A step of an arrow, in CSS px. */
const STEP = 80;
/** How often a held key moves the map at most, in ms. */
const PACE = 100;

const PANS: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -STEP, y: 0 },
	ArrowRight: { x: STEP, y: 0 },
	ArrowUp: { x: 0, y: -STEP },
	ArrowDown: { x: 0, y: STEP }
};
/** With the signs that share their key, so that nobody needs Shift. */
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * How a key moves the map.
 * @param onMap whether the map, or something on it, has the focus: only then arrows are its own
 */
export function keyMove(key: string, onMap: boolean): KeyMove | null {
	const pan = onMap ? PANS[key] : undefined;
	if (pan) return { pan };
	const zoom = ZOOMS[key];
	return zoom ? { zoom } : null;
}

interface Moves {
	readonly pan: (by: Point) => void;
	readonly zoom: (steps: number) => void;
}

const WRITES = 'input, textarea, select, dialog, [contenteditable]';

/**
 * Makes the map's element take the focus, and follows the keys.
 * @returns a function that ends it
 */
export function listenToKeys(element: HTMLElement, { pan, zoom }: Moves): () => void {
	let last = 0;

	const press = (event: KeyboardEvent): void => {
		const { target, key } = event;
		if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
		if (!(target instanceof Element) || target.closest(WRITES)) return;
		const move = keyMove(key, element.contains(target));
		if (!move) return;
		event.preventDefault();
		if (event.repeat && event.timeStamp - last < PACE) return;
		last = event.timeStamp;
		if ('pan' in move) pan(move.pan);
		else zoom(move.zoom);
	};
	// A marker that was pressed has taken the focus itself.
	const focus = (event: MouseEvent): void => {
		if (event.target instanceof Element && event.target.closest('a')) return;
		element.focus({ preventScroll: true });
	};

	element.tabIndex = 0;
	addEventListener('keydown', press, { capture: true });
	element.addEventListener('mousedown', focus);
	return () => {
		removeEventListener('keydown', press, { capture: true });
		element.removeEventListener('mousedown', focus);
	};
}
