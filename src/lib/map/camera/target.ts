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

/**
 * What must be seen of the current stop in a part of the map: all of it, or where that is too high
 * its marker.
 */
export function targetIn(plot: TripPlot, room: Rect): Rect | null {
	const whole = currentRect(plot);
	if (!whole || whole.bottom - whole.top <= room.bottom - room.top) return whole;
	return union(plot.markers.filter((marker) => marker.current).map(coverOf));
}

function point({ x, y }: { readonly x: number; readonly y: number }): Rect {
	return { left: x, top: y, right: x, bottom: y };
}
