import type { Atlas } from '$lib/domain/atlas';
import type { TimelineTrip } from '$lib/domain/views';
import { tripRef } from './trip';

/** A traveler's trips in the order of travel. */
export function timelineTrips(atlas: Atlas, travelerId: string): TimelineTrip[] {
	return atlas.trips
		.filter((trip) => trip.travelerId === travelerId)
		.map((trip) => {
			const { key, title, date, stops } = tripRef(atlas, trip);
			return { key, title, date, stops };
		});
}
