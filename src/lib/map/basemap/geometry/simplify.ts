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
 * Leaves out the points of a line that lie within a tolerance of the line without them
 * (Douglas and Peucker 1973). The ends stay, so that lines which share them still meet. A line
 * that closes on itself is cut at its farthest point first.
 * @param tolerance in the units of the points
 */
export function simplify<P extends WorldPoint>(line: readonly P[], tolerance: number): P[] {
	const keep = new Uint8Array(line.length);
	keep[0] = 1;
	keep[line.length - 1] = 1;
	const limit = tolerance * tolerance;
	const spans: [number, number][] = [[0, line.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [first, last] = span;
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
		keep[farthest] = 1;
		spans.push([first, farthest], [farthest, last]);
	}
	return line.filter((_, index) => keep[index] === 1);
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
