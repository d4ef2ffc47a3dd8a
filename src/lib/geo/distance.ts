import geographiclib from 'geographiclib-geodesic';
import type { LatLng } from '../domain/atlas';

// A CommonJS package whose named exports Node does not see.
const { Geodesic } = geographiclib;

/**
 * Length of the geodesic on WGS 84, in kilometres, exact to a few nanometres
 * (C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87, 2013).
 * @throws {RangeError} when a coordinate is not finite or a latitude lies beyond a pole
 */
export function distanceKm(a: LatLng, b: LatLng): number {
	for (const { lat, lng } of [a, b]) {
		if (!Number.isFinite(lat) || !Number.isFinite(lng) || Math.abs(lat) > 90) {
			throw new RangeError(`{ lat: ${lat}, lng: ${lng} } is not a position on the globe`);
		}
	}
	const { s12 } = Geodesic.WGS84.Inverse(a.lat, a.lng, b.lat, b.lng, Geodesic.DISTANCE);
	return (s12 ?? 0) / 1000;
}
