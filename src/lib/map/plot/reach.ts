import { distance, type Point } from './shapes';

interface Disc extends Point {
	readonly r: number;
}

/** Radius within which a dot answers a pointer if it stands alone, in CSS px. */
const MOST = 7;

/**
 * How far each dot answers the pointer, at least itself: as far as is easy to hit, but not on a
 * larger dot, which could not be reached otherwise.
 * @param discs the largest first
 */
export function reachOf(discs: readonly Disc[]): number[] {
	return discs.map((disc, i) => {
		const larger = discs.slice(0, i).map((other) => distance(disc, other) - other.r);
		return Math.max(disc.r, Math.min(MOST, ...larger));
	});
}
