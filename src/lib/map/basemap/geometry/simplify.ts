import type { WorldPoint } from '../../../geo/mercator';

function squaredDistance(point: WorldPoint, from: WorldPoint, to: WorldPoint): number {
	let x = from.x;
	let y = from.y;
	const dx = to.x - x;
	const dy = to.y - y;
	const length = dx * dx + dy * dy;
	if (length > 0) {
		const along = ((point.x - x) * dx + (point.y - y) * dy) / length;
		const clamped = Math.max(0, Math.min(1, along));
		x += dx * clamped;
		y += dy * clamped;
	}
	return (point.x - x) ** 2 + (point.y - y) ** 2;
}

/**
 * What each point of a line counts for: the square of the tolerance from which on the line is
 * drawn without it (Douglas and Peucker 1973). The ends stay in any case, so that lines which
 * share them still meet. A line that closes on itself is cut at its farthest point first.
 * @param least tolerance in the units of the points; what counts for no more is given 0
 */
export function weights(line: readonly WorldPoint[], least: number): Float64Array {
	const found = new Float64Array(line.length);
	found[0] = Infinity;
	found[line.length - 1] = Infinity;
	const limit = least * least;
	const spans: [number, number, number][] = [[0, line.length - 1, Infinity]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [first, last, bound] = span;
		const from = line[first];
		const to = line[last];
		if (!from || !to) continue;
		let farthest = -1;
		let most = limit;
		for (let index = first + 1; index < last; index++) {
			const point = line[index];
			const distance = point ? squaredDistance(point, from, to) : 0;
			if (distance > most) {
				most = distance;
				farthest = index;
			}
		}
		if (farthest < 0) continue;
		// A point is reached only by way of those that it lies between.
		const weight = Math.min(bound, most);
		found[farthest] = weight;
		spans.push([first, farthest, weight], [farthest, last, weight]);
	}
	return found;
}

/**
 * Leaves out the points of a line that lie within a tolerance of the line without them.
 * @param tolerance in the units of the points
 */
export function simplify<P extends WorldPoint>(line: readonly P[], tolerance: number): P[] {
	const weight = weights(line, tolerance);
	return line.filter((_, index) => (weight[index] ?? 0) > 0);
}

/**
 * Rounds the corners of a line by cutting each at a quarter of its sides (Chaikin 1974). The ends
 * stay; a closed line (first point = last point) stays closed.
 */
export function smooth(line: readonly WorldPoint[], rounds: number): readonly WorldPoint[] {
	let points = line;
	for (let round = 0; round < rounds; round++) {
		const next: WorldPoint[] = [];
		points.forEach((point, index) => {
			const after = points[index + 1];
			if (index === 0) next.push(point);
			if (after) {
				next.push(
					{ x: point.x * 0.75 + after.x * 0.25, y: point.y * 0.75 + after.y * 0.25 },
					{ x: point.x * 0.25 + after.x * 0.75, y: point.y * 0.25 + after.y * 0.75 }
				);
			} else if (index > 0) next.push(point);
		});
		points = next;
	}
	return points;
}
