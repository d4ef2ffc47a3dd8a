import { error, json } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { tripView } from '$lib/server/views/trip';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	getAtlas().trips.map((trip) => ({ traveler: trip.travelerId, trip: trip.id }));

/** All of a trip, for who came to one stop of it and goes on. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = getAtlas();
	const trip = atlas.tripsByKey.get(`${params.traveler}/${params.trip}`);
	if (!trip) error(404, 'There is no such trip.');
	return json(tripView(atlas, trip));
};
