/** Great circles between two positions, for measuring how far others lie from them. */
import type { LatLng } from '../domain/atlas';
import { vector, type Vector } from './great-circle';

export interface Arc {
	readonly from: Vector;
	readonly to: Vector;
	/** At right angles to the plane of the circle; zero where its ends are one or antipodes. */
	readonly pole: Vector;
}

function cross(a: Vector, b: Vector): Vector {
	return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

function dot(a: Vector, b: Vector): number {
	return a.x * b.x + a.y * b.y + a.z * b.z;
}

/** The shorter arc between two positions. */
export function arcOf(a: LatLng, b: LatLng): Arc {
	const [from, to] = [vector(a.lat, a.lng), vector(b.lat, b.lng)];
	const { x, y, z } = cross(from, to);
	const sine = Math.hypot(x, y, z);
	const share = sine < 1e-12 ? 0 : 1 / sine;
	return { from, to, pole: { x: x * share, y: y * share, z: z * share } };
}

/**
 * How far a position lies from an arc: for small angles, in radians; beside its plane the sine of the
 * angle, beyond its ends the chord.
 * @param spot as {@link vector} has it
 */
export function besideArc({ from, to, pole }: Arc, spot: Vector): number {
	const within = dot(cross(pole, from), spot) > 0 && dot(cross(to, pole), spot) > 0;
	if (within) return Math.abs(dot(pole, spot));
	const chord = (end: Vector) => Math.hypot(end.x - spot.x, end.y - spot.y, end.z - spot.z);
	return Math.min(chord(from), chord(to));
}
