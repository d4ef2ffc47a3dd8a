/** Which of many lies nearest: on a sphere, which is a hundred times quicker than on WGS 84. */
import type { LatLng } from '../../src/lib/domain/atlas';

/** The Earth's mean radius, km (IUGG). */
const RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Length of the great circle in km (haversine), within a percent of the length on WGS 84. */
export function roughKm(a: LatLng, b: LatLng): number {
	const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2;
	const along = Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(a.lng - b.lng);
	return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half(a.lat - b.lat) + along)));
}

interface Lying {
	readonly position: LatLng;
}

/** The nearest of a list, nothing of none. */
export function nearestTo<Item extends Lying>(
	position: LatLng,
	items: readonly Item[]
): Item | undefined {
	let best: Item | undefined;
	let least = Infinity;
	for (const item of items) {
		const km = roughKm(item.position, position);
		if (km < least) [best, least] = [item, km];
	}
	return best;
}
