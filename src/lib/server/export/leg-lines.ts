import type { LatLng, Trip } from '$lib/domain/atlas';
import { cutAtAntimeridian } from '$lib/geo/antimeridian';
import { centralAngle, greatCircle } from '$lib/geo/great-circle';
import { waypointsOf, type Waypoint } from './waypoints';

/** A point a degree of arc: between two of them a line is never more than half a kilometre off. */
const STEP = Math.PI / 180;

/** From one waypoint to the next. */
export interface LegLine {
	/** `traveler/trip#leg-3`; the third leg leads to the third waypoint after the departure. */
	readonly key: string;
	readonly from: Waypoint;
	readonly to: Waypoint;
	/** The great circle, cut at the antimeridian. */
	readonly lines: readonly (readonly LatLng[])[];
}

/** Ten metres, finer than the places are known. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function arc(from: LatLng, to: LatLng): LatLng[] {
	const steps = Math.max(1, Math.ceil(centralAngle(from, to) / STEP));
	const at = greatCircle(from, to);
	return Array.from({ length: steps + 1 }, (_, index) => at(index / steps));
}

function draw(trip: Trip): LegLine[] {
	const points = waypointsOf(trip);
	return points.slice(1).flatMap((to, index): LegLine[] => {
		const from = points[index];
		if (!from) return [];
		const lines = cutAtAntimeridian(arc(from.place.position, to.place.position));
		return [
			{
				key: `${trip.key}#leg-${to.sequence}`,
				from,
				to,
				lines: lines.map((line) =>
					line.map(({ lat, lng }) => ({ lat: round(lat), lng: round(lng) }))
				)
			}
		];
	});
}

/** GeoJSON and KML draw the same lines. */
const drawn = new WeakMap<Trip, readonly LegLine[]>();

/** The legs of a trip in order, home legs included. */
export function legLines(trip: Trip): readonly LegLine[] {
	const lines = drawn.get(trip) ?? draw(trip);
	drawn.set(trip, lines);
	return lines;
}

/** "Amman to Doha" */
export const legName = ({ from, to }: LegLine): string => `${from.place.name} to ${to.place.name}`;
