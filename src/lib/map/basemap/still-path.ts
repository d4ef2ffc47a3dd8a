/** Short SVG path data for lines of the prerendered picture. */
import { boxOf } from './geometry/world';
import { UNITS } from './still-copies';
import type { WorldPoint } from '../../geo/mercator';

export interface Canvas {
	/** The picture's top-left corner, in worlds. */
	readonly left: number;
	readonly top: number;
	/** CSS px in a world. */
	readonly scale: number;
}

function pathOf(points: readonly WorldPoint[], { left, top, scale }: Canvas, end: string): string {
	let [x, y] = [0, 0];
	let text = '';
	for (const point of points) {
		const nextX = Math.round((point.x - left) * scale * UNITS);
		const nextY = Math.round((point.y - top) * scale * UNITS);
		const [dx, dy] = [nextX - x, nextY - y];
		if (text !== '' && dx === 0 && dy === 0) continue;
		// A minus sign separates numbers as well as a space does.
		text += `${text === '' ? 'M' : text.includes('l') ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
		[x, y] = [nextX, nextY];
	}
	return text.includes('l') ? text + end : '';
}

/**
 * A closed path of a ring; empty if it is too small to see.
 * @param least CSS px that it must be wide or high
 */
export function ringPath(ring: readonly WorldPoint[], canvas: Canvas, least: number): string {
	const box = boxOf(ring);
	const size = Math.max(box.maxX - box.minX, box.maxY - box.minY) * canvas.scale;
	return size < least ? '' : pathOf(ring, canvas, 'z');
}

/** An open path of a line. */
export function linePath(line: readonly WorldPoint[], canvas: Canvas): string {
	return pathOf(line, canvas, '');
}
