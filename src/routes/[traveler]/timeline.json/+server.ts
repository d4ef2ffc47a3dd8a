import { error, json } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { timelineTrips } from '$lib/server/views/timeline';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...getAtlas().travelers.keys()].map((traveler) => ({ traveler }));

/** The words of a traveler's timeline, which a page fetches once its reader stirs. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = getAtlas();
	if (!atlas.travelers.has(params.traveler)) error(404, 'There is no such traveler.');
	return json(timelineTrips(atlas, params.traveler));
};
