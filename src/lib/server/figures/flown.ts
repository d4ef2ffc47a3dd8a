import type { Trip } from '$lib/domain/atlas';
import { tripLegs, type Leg } from '$lib/server/views/leg';

/** A leg and the local date on which it ended. */
export interface DatedLeg extends Leg {
	readonly day: string;
}

/** All legs in the order of travel; the last one of a trip ends on the last day of the trip. */
export function datedLegs(trips: readonly Trip[]): DatedLeg[] {
	return trips.flatMap((trip) =>
		tripLegs(trip).map((leg) => ({
			...leg,
			day: leg.stop?.dates.start.first ?? trip.dates.end.first
		}))
	);
}

const sum = (legs: readonly DatedLeg[]): number => legs.reduce((km, leg) => km + leg.km, 0);

/** Kilometres of the legs not known to have gone by rail. */
export function flownKm(legs: readonly DatedLeg[]): number {
	return sum(legs.filter((leg) => leg.by === 'air'));
}

export function railKm(legs: readonly DatedLeg[]): number {
	return sum(legs.filter((leg) => leg.by === 'rail'));
}
