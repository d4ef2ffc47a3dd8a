/**
 * Longitudes in degrees. A route that crosses the antimeridian is kept whole by letting its
 * longitudes run on past 180, in one unwrapped frame.
 */

/** The same meridian in [-180, 180). */
export function wrap(lng: number): number {
	return ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** The shorter way east from one meridian to another, in [-180, 180); negative for west. */
export function turn(from: number, to: number): number {
	return wrap(to - from);
}

/**
 * Longitudes of a route, each at most half a turn from the one before, so that nothing jumps.
 * Whole turns are then taken off so that the middle of `[start, end)` (all by default) lies in
 * [-180, 180).
 */
export function unwrap(lngs: readonly number[], start = 0, end = lngs.length): number[] {
	let last = lngs[0] ?? 0;
	const running = lngs.map((lng) => (last += turn(last, lng)));
	const middle = running.slice(start, end);
	const centre = (Math.min(...middle) + Math.max(...middle)) / 2;
	const shift = middle.length > 0 ? wrap(centre) - centre : 0;
	return running.map((lng) => lng + shift);
}

/**
 * The shortest stretch of longitudes, eastward, that holds all of some.
 * @param lngs in [-180, 180]
 * @returns its western end, one of them, and how far east it reaches, in degrees below 360
 */
export function shortestArc(lngs: readonly number[]): {
	readonly west: number;
	readonly span: number;
} {
	const sorted = lngs.toSorted((a, b) => a - b);
	const arcs = sorted.map((west, i) => {
		const before = sorted[i - 1];
		const east = before === undefined ? (sorted.at(-1) ?? west) : before + 360;
		return { west, span: east - west };
	});
	return arcs.toSorted((a, b) => a.span - b.span)[0] ?? { west: 0, span: 0 };
}
