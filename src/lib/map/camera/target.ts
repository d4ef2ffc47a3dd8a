import { grow } from '../plot/shapes';
import { coverOf } from '../plot/markers';
import type { Rect } from '../plot/shapes';
import type { TripPlot } from '../plot/trip';

function union(rects: readonly Rect[]): Rect | null {
	if (rects.length === 0) return null;
	return {
		left: Math.min(...rects.map((rect) => rect.left)),
		top: Math.min(...rects.map((rect) => rect.top)),
		right: Math.max(...rects.map((rect) => rect.right)),
		bottom: Math.max(...rects.map((rect) => rect.bottom))
	};
}

/** What the reader should see of the current stop: its place, its marker and its label. */
export function currentRect(plot: TripPlot): Rect | null {
	return union([
		...plot.markers
			.filter((marker) => marker.current)
			.flatMap((marker) => [coverOf(marker), grow(point(marker.anchor), 2)]),
		...plot.labels.filter((label) => label.kind === 'current').map((label) => label.rect)
	]);
}

function point({ x, y }: { readonly x: number; readonly y: number }): Rect {
	return { left: x, top: y, right: x, bottom: y };
}
