import type { Place, Stop, TravelMode, Trip } from '$lib/domain/atlas';
import { interval, type EdtfInterval } from '$lib/domain/dates';
import { stopPath, tripPath, type SitePath } from '$lib/urls';
import { tripLegs } from '../views/leg';

/**
 * A trip as a line of points: where it begins, its stops in the order of travel, where it ends.
 * The point of departure carries what is said of the trip as a whole.
 */
export interface Waypoint {
	/** `traveler/trip/stop`; `traveler/trip#departure` and `traveler/trip#return` at the ends. */
	readonly key: string;
	readonly trip: Trip;
	/** Absent at the two ends, which are no stops. */
	readonly stop?: Stop;
	readonly kind: 'departure' | Stop['kind'] | 'return';
	/** From 0, the departure. */
	readonly sequence: number;
	readonly place: Place;
	/** The days there; at the two ends of the trip, the day of leaving and that of coming back. */
	readonly dates: EdtfInterval;
	/** How he came here and how far it was on WGS 84; absent for the departure. */
	readonly arrival?: { readonly by: TravelMode; readonly km: number };
	readonly path: SitePath;
}

export function waypointsOf(trip: Trip): Waypoint[] {
	const departure: Waypoint = {
		key: `${trip.key}#departure`,
		trip,
		kind: 'departure',
		sequence: 0,
		place: trip.origin,
		dates: interval(trip.dates.start, trip.dates.start),
		path: tripPath(trip.key)
	};
	const arrivals = tripLegs(trip).map(({ to, by, km, stop }, index): Waypoint => {
		const reached = { trip, sequence: index + 1, place: to, arrival: { by, km: Math.round(km) } };
		if (stop) {
			const { key, kind, dates } = stop;
			return { ...reached, key, stop, kind, dates, path: stopPath(key) };
		}
		return {
			...reached,
			key: `${trip.key}#return`,
			kind: 'return',
			dates: interval(trip.dates.end, trip.dates.end),
			path: tripPath(trip.key)
		};
	});
	return [departure, ...arrivals];
}
