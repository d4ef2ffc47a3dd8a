import type { Atlas } from '$lib/domain/atlas';
import type { TimelineTrip } from '$lib/domain/views';
import { namedTrip } from './stay';
import { tripRef } from './trip';

/**
 * Trips in the order of travel: a traveler's, or those of all, who are then named.
 * @param travelerId of all travelers without one
 */
export function timelineTrips(atlas: Atlas, travelerId?: string): TimelineTrip[] {
	return atlas.trips
		.filter((trip) => travelerId === undefined || trip.travelerId === travelerId)
		.map((trip) => {
			const { key, title, date, stops } = tripRef(atlas, trip);
			return { key, title: travelerId ? title : namedTrip(atlas, trip), date, stops };
		});
}
