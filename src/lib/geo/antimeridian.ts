import type { LatLng } from '../domain/atlas';

/** Latitude at which the straight line between two points of the plane meets a meridian. */
function latitudeAt(lng: number, from: LatLng, to: LatLng): number {
	return from.lat + ((to.lat - from.lat) * (lng - from.lng)) / (to.lng - from.lng);
}

/** Whole turns by which a longitude lies outside [-180, 180]; none for both ends. */
function turnsOutside(lng: number): number {
	return lng >= -180 && lng <= 180 ? 0 : Math.floor((lng + 180) / 360);
}

/**
 * A line with continuous longitudes, which may run on past ±180, as pieces that each lie in
 * [-180, 180] and meet at the antimeridian (RFC 7946, section 3.1.9). A line that never crosses
 * is one piece.
 * @param line at least two points, each less than half a turn from the one before
 */
export function cutAtAntimeridian(line: readonly LatLng[]): LatLng[][] {
	const [first, ...rest] = line;
	if (!first) return [];
	let turns = turnsOutside(first.lng);
	let piece: LatLng[] = [{ lat: first.lat, lng: first.lng - 360 * turns }];
	const pieces = [piece];
	let last = first;
	for (const point of rest) {
		for (;;) {
			const lng = point.lng - 360 * turns;
			if (lng >= -180 && lng <= 180) break;
			const step = lng > 180 ? 1 : -1;
			const edge = 180 * step;
			const lat = latitudeAt(edge + 360 * turns, last, point);
			// A point on the antimeridian itself ends the piece; it is not written twice.
			if (piece.at(-1)?.lng !== edge) piece.push({ lat, lng: edge });
			turns += step;
			piece = [{ lat, lng: -edge }];
			pieces.push(piece);
		}
		piece.push({ lat: point.lat, lng: point.lng - 360 * turns });
		last = point;
	}
	return pieces.filter((each) => each.length > 1);
}
