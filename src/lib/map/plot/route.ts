import type { LatLng } from '../../domain/atlas';
import type { SceneLeg, TripScene } from '../../domain/scene';
import { centralAngle } from '../../geo/great-circle';
import { unwrap } from '../../geo/longitude';

/** A leg in the trip's unwrapped frame: longitudes run on past ±180 so that nothing jumps. */
export interface RouteLeg {
	readonly leg: SceneLeg;
	readonly start: LatLng;
	readonly end: LatLng;
	/** How far it bows to the right of travel at its middle, as a share of its chord on the map. */
	readonly bow: number;
}

/** A trip laid out in one unwrapped frame, before any view. */
export interface Route {
	readonly legs: readonly RouteLeg[];
	/** One for each stop, in order. */
	readonly stops: readonly LatLng[];
	/** Where the trip begins and ends; they are far apart when it went round the world. */
	readonly origin: LatLng;
	readonly final: LatLng;
}

const EARTH_KM = 6371;
const SHORT_KM = 700;
const LONG_KM = 4500;

/** From 0 for a short leg to 1 for a long one. */
function longness(km: number): number {
	return Math.max(0, Math.min(1, (km - SHORT_KM) / (LONG_KM - SHORT_KM)));
}

/**
 * A short leg bows clearly, for a great circle looks straight there; a long one only when the same
 * two places are joined more than once, and each further leg the same way bows more.
 * @param repeated whether another leg of the trip joins the same or neighbouring places
 * @param before legs before it the same way
 */
export function bowOf(km: number, repeated: boolean, before: number): number {
	const far = longness(km);
	const first = repeated ? 0.15 - 0.115 * far : 0.11 * (1 - far);
	return first + before * (0.11 - 0.075 * far);
}

/** Two legs whose ends lie within this share of their length run side by side. */
const SIDE_BY_SIDE = 0.04;

interface Ends {
	readonly from: LatLng;
	readonly to: LatLng;
	/** Great-circle length in radians. */
	readonly length: number;
}

function alike(a: LatLng, b: LatLng, length: number): boolean {
	return centralAngle(a, b) <= length * SIDE_BY_SIDE;
}

function bows(legs: readonly Ends[]): number[] {
	return legs.map(({ from, to, length }, i) => {
		const same = (leg: Ends) => alike(leg.from, from, length) && alike(leg.to, to, length);
		const back = (leg: Ends) => alike(leg.from, to, length) && alike(leg.to, from, length);
		const repeated = legs.some((leg, k) => k !== i && (same(leg) || back(leg)));
		return bowOf(EARTH_KM * length, repeated, legs.slice(0, i).filter(same).length);
	});
}

/** Lays a trip out in one unwrapped frame, chosen so that its stops lie around [-180, 180). */
export function layRoute(scene: TripScene): Route {
	const first = scene.legs[0];
	const order = first ? [first.from, ...scene.legs.map((leg) => leg.to)] : [];
	const positions = order.map((index) => scene.places[index]?.position ?? { lat: 0, lng: 0 });
	const lngs = unwrap(
		positions.map((position) => position.lng),
		positions.length > 2 ? 1 : 0,
		positions.length > 2 ? -1 : undefined
	);
	const laid = positions.map((position, i) => ({
		lat: position.lat,
		lng: lngs[i] ?? position.lng
	}));
	const at = (i: number): LatLng => laid[i] ?? { lat: 0, lng: 0 };
	const ends = laid.slice(1).map((to, i) => {
		const from = at(i);
		return { from, to, length: centralAngle(from, to) };
	});
	const bend = bows(ends);
	return {
		legs: scene.legs.map((leg, i) => ({ leg, start: at(i), end: at(i + 1), bow: bend[i] ?? 0 })),
		stops: scene.stops.map((_, i) => at(i + 1)),
		origin: at(0),
		final: at(laid.length - 1)
	};
}
