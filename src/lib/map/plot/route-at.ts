import type { AtlasPlot } from './atlas';
import { between, distance, type Point } from './shapes';

/** How far from a line it is still pointed at, in CSS px. */
const REACH = 8;

function distanceToSegment(point: Point, a: Point, b: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const square = dx * dx + dy * dy;
	const share = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
	return distance(point, between(a, b, Math.max(0, Math.min(1, share))));
}

/**
 * Key of the route that a point is on or next to; `null` where there is none. Found by measuring,
 * for a browser that looks for the shape under the pointer would slow the map down.
 */
export function routeAt(
	{ routes, copies }: Pick<AtlasPlot, 'routes' | 'copies'>,
	point: Point
): string | null {
	let found: string | null = null;
	let least = REACH;
	for (const shift of [0, ...copies]) {
		const here = { x: point.x - shift, y: point.y };
		for (const { key, lines } of routes) {
			for (const line of lines) {
				for (let i = 1; i < line.length; i++) {
					const [a, b] = [line[i - 1], line[i]];
					if (!a || !b) break;
					const away = distanceToSegment(here, a, b);
					if (away < least) [found, least] = [key, away];
				}
			}
		}
	}
	return found;
}
