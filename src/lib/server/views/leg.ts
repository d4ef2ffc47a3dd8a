import type { Place, Stop, TravelMode, Trip } from '$lib/domain/atlas';
import { distanceKm } from '$lib/geo/distance';

/** Kilometres of an international mile, exact by definition (1959). */
const KM_PER_MILE = 1.609344;

/** From one stop to the next, or from and to the ends of the trip. */
export interface Leg {
	readonly from: Place;
	readonly to: Place;
	readonly by: TravelMode;
	/** The stop where it ends; absent for the last leg. */
	readonly stop?: Stop;
	/** Along the geodesic on WGS 84. */
	readonly km: number;
}

export const toMiles = (km: number): number => km / KM_PER_MILE;

/** The legs of a trip in order, one more than it has stops. */
export function tripLegs(trip: Trip): Leg[] {
	const legs: Leg[] = [];
	let from = trip.origin;
	for (const stop of trip.stops) {
		const km = distanceKm(from.position, stop.place.position);
		legs.push({ from, to: stop.place, by: stop.by, stop, km });
		from = stop.place;
	}
	const km = distanceKm(from.position, trip.final.position);
	return [...legs, { from, to: trip.final, by: 'air', km }];
}

/** "1,692 km (1,051 miles)" */
export function distanceWords(km: number): string {
	const format = (value: number) => Math.round(value).toLocaleString('en-GB');
	return `${format(km)} km (${format(toMiles(km))} miles)`;
}
