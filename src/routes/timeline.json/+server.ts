import { json } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { timelineTrips } from '$lib/server/views/timeline';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The words of the timeline of several travelers; without them the build has no such file. */
export const GET: RequestHandler = () => {
	const atlas = getAtlas();
	if (atlas.travelers.size === 1) return new Response(null, { status: 204 });
	return json(timelineTrips(atlas));
};
