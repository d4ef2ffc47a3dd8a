import type { Point } from '../plot/shapes';

/** A picture of the map: the world pixel of its top-left corner at the zoom it was drawn for. */
export interface Anchor {
	readonly zoom: number;
	readonly left: number;
	readonly top: number;
}

export interface Placement extends Point {
	readonly scale: number;
}

/**
 * Where a picture drawn for one view lies in another, and how much larger, so that it stays on
 * its place of the world while the map moves; in CSS px from the other's top-left corner.
 */
export function placement(picture: Anchor, screen: Anchor): Placement {
	const scale = 2 ** (screen.zoom - picture.zoom);
	return {
		x: picture.left * scale - screen.left,
		y: picture.top * scale - screen.top,
		scale
	};
}

/** The placement as a CSS transform whose origin is the top-left corner. */
export function transformOf({ x, y, scale }: Placement): string {
	return `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
}
