import { getAtlas } from '$lib/server/atlas';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	getAtlas().trips.map((trip) => ({ traveler: trip.travelerId, trip: trip.id }));
