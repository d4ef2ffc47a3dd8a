import { between, distance, holds, type Line, type Rect } from '$lib/map/plot/shapes';

/** The lines of SVG path data as the plot writes it: `M` and `l`, relative. */
export function readPath(d: string): Line[] {
	return [...d.matchAll(/M([^M]+)/g)].map(([, steps = '']) => {
		const numbers = (steps.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		let at = { x: 0, y: 0 };
		return Array.from({ length: numbers.length / 2 }, (_, i) => {
			at = { x: at.x + (numbers[2 * i] ?? NaN), y: at.y + (numbers[2 * i + 1] ?? NaN) };
			return at;
		});
	});
}

/** Length of lines that lies in a window and under none of some rectangles, to about a pixel. */
export function seenLength(lines: readonly Line[], window: Rect, covers: readonly Rect[]): number {
	let seen = 0;
	for (const line of lines) {
		line.slice(1).forEach((end, i) => {
			const start = line[i] ?? end;
			const length = distance(start, end);
			const pieces = Math.max(1, Math.ceil(length * 2));
			for (let piece = 0; piece < pieces; piece++) {
				const point = between(start, end, (piece + 0.5) / pieces);
				if (holds(window, point) && !covers.some((cover) => holds(cover, point))) {
					seen += length / pieces;
				}
			}
		});
	}
	return seen;
}
