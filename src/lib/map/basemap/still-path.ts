/** Short SVG path data for lines of the prerendered picture. */
import { simplify } from './geometry/simplify';
import { boxOf } from './geometry/world';
import type { WorldPoint } from '../../geo/mercator';

export interface Canvas {
	/** The picture's top-left corner, in worlds. */
	readonly left: number;
	readonly top: number;
	/** CSS px in a world. */
	readonly scale: number;
	/** How far a line may stray, in CSS px. */
	readonly tolerance: number;
}

/** Units in a CSS px: whole numbers of them are fine enough, and short. */
export const UNITS = 2;
/** The least island, in tolerances. */
const LEAST = 4;

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

/** A closed path of a ring; empty if it is too small to see. */
export function ringPath(ring: readonly WorldPoint[], canvas: Canvas): string {
	const first = ring[0];
	if (!first) return '';
	const box = boxOf(ring);
	const size = Math.max(box.maxX - box.minX, box.maxY - box.minY) * canvas.scale;
	if (size < LEAST * canvas.tolerance) return '';
	return pathOf(
		simplify([...ring, first], canvas.tolerance / canvas.scale).slice(0, -1),
		canvas,
		'z'
	);
}

/** An open path of a line. */
export function linePath(line: readonly WorldPoint[], canvas: Canvas): string {
	return pathOf(simplify(line, canvas.tolerance / canvas.scale), canvas, '');
}
