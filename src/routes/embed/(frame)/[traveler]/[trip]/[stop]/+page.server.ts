import { getAtlas } from '$lib/server/atlas';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	getAtlas().trips.flatMap((trip) =>
		trip.stops.map((stop) => ({ traveler: trip.travelerId, trip: trip.id, stop: stop.id }))
	);
