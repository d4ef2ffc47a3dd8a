/** Short SVG path data for lines of the prerendered picture. */
import { clipLine, clipRing } from './geometry/clip';
import { simplify } from './geometry/simplify';
import { boxOf } from './geometry/world';
import type { WorldPoint } from '../../geo/mercator';
import type { Box, Ring } from './geometry/world';

export interface Canvas {
	/** What is drawn, in worlds. */
	readonly box: Box;
	/** The picture's top-left corner, in worlds. */
	readonly left: number;
	readonly top: number;
	/** CSS px in a world. */
	readonly scale: number;
}

/** Units in a CSS px: whole numbers of them are fine enough, and short. */
export const UNITS = 2;
/** How far a line may stray, and the least island, in CSS px. */
const TOLERANCE = 0.7;
const LEAST = 2.5;

function turned<P extends WorldPoint>(points: readonly P[], turn: number): readonly P[] {
	return turn === 0 ? points : points.map((point) => ({ ...point, x: point.x + turn }));
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

/** A closed path of the part of a ring in the picture; empty if too small to see. */
export function ringPath(ring: Ring, turn: number, canvas: Canvas): string {
	const part = clipRing(turned(ring, turn), canvas.box);
	const first = part[0];
	if (!first) return '';
	const box = boxOf(part);
	const size = Math.max(box.maxX - box.minX, box.maxY - box.minY) * canvas.scale;
	if (size < LEAST) return '';
	return pathOf(simplify([...part, first], TOLERANCE / canvas.scale).slice(0, -1), canvas, 'z');
}

/** Open paths of the parts of a line in the picture. */
export function linePath(line: readonly WorldPoint[], turn: number, canvas: Canvas): string {
	return clipLine(turned(line, turn), canvas.box)
		.map((part) => pathOf(simplify(part, TOLERANCE / canvas.scale), canvas, ''))
		.join('');
}
