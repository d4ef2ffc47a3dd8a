import type { LatLng } from '../domain/atlas';
import { turn } from './longitude';

const RADIAN = Math.PI / 180;

/** A position as seen from the centre of the globe, of length 1. */
export interface Vector {
	readonly x: number;
	readonly y: number;
	readonly z: number;
}

export function vector(lat: number, lng: number): Vector {
	const ring = Math.cos(lat * RADIAN);
	return {
		x: ring * Math.cos(lng * RADIAN),
		y: ring * Math.sin(lng * RADIAN),
		z: Math.sin(lat * RADIAN)
	};
}

/** Angle between two positions seen from the centre of the globe, in radians, in [0, π]. */
export function centralAngle(a: LatLng, b: LatLng): number {
	const u = vector(a.lat, 0);
	const v = vector(b.lat, turn(a.lng, b.lng));
	const cross = Math.hypot(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x);
	return Math.atan2(cross, u.x * v.x + u.y * v.y + u.z * v.z);
}

/**
 * The great circle from `a` to `b`, as a function of the share of the way, 0 to 1 (spherical
 * linear interpolation: K. Shoemake, SIGGRAPH 1985). Longitudes run on continuously from `a.lng`,
 * which may lie outside [-180, 180), so that a crossing of the antimeridian is no jump; the last
 * one is that of `b` plus whole turns. For antipodes, where every great circle fits, the meridian
 * of `a` is taken.
 */
export function greatCircle(a: LatLng, b: LatLng): (share: number) => LatLng {
	const dLng = turn(a.lng, b.lng);
	const angle = centralAngle(a, b);
	const sine = Math.sin(angle);
	if (sine < 1e-12) {
		return (share) => ({ lat: a.lat + (b.lat - a.lat) * share, lng: a.lng + dLng * share });
	}
	const u = vector(a.lat, 0);
	const v = vector(b.lat, dLng);
	return (share) => {
		if (share <= 0) return a;
		if (share >= 1) return { lat: b.lat, lng: a.lng + dLng };
		const p = Math.sin((1 - share) * angle) / sine;
		const q = Math.sin(share * angle) / sine;
		const x = p * u.x + q * v.x;
		const y = p * u.y + q * v.y;
		const z = p * u.z + q * v.z;
		return {
			lat: Math.atan2(z, Math.hypot(x, y)) / RADIAN,
			lng: a.lng + Math.atan2(y, x) / RADIAN
		};
	};
}
