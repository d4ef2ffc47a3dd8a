import type { LatLng } from '../domain/atlas';

/** Latitude at which the square world of EPSG:3857 ends, in degrees. */
export const MAX_LATITUDE = 85.0511287798066;

/** A point of the world as a square of side 1; x runs on past 0 and 1 with the longitude. */
export interface WorldPoint {
	readonly x: number;
	readonly y: number;
}

/** Spherical Mercator (EPSG:3857), y downwards from the north edge; latitudes are clamped. */
export function toWorld({ lat, lng }: LatLng): WorldPoint {
	const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
	const sine = Math.sin((clamped * Math.PI) / 180);
	return {
		x: 0.5 + lng / 360,
		y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
	};
}

/** The inverse of {@link toWorld}. */
export function fromWorld({ x, y }: WorldPoint): LatLng {
	return {
		lat: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
		lng: (x - 0.5) * 360
	};
}
