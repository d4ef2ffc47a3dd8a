import { error, json } from '@sveltejs/kit';
import type { TimelineTrip } from '$lib/domain/views';
import { getAtlas } from '$lib/server/atlas';
import { tripRef } from '$lib/server/views/trip';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...getAtlas().travelers.keys()].map((traveler) => ({ traveler }));

/** The trips of a traveler for the timeline, which a stop's page fetches after its words. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = getAtlas();
	if (!atlas.travelers.has(params.traveler)) error(404, 'There is no such traveler.');
	const trips = atlas.trips.filter((trip) => trip.travelerId === params.traveler);
	const bars = trips.map((trip): TimelineTrip => {
		const { key, title, date, stops } = tripRef(atlas, trip);
		return { key, title, date, stops };
	});
	return json(bars);
};
