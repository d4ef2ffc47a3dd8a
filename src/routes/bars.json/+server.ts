import { json } from '@sveltejs/kit';
import { packBars } from '$lib/domain/timeline-bars';
import { getAtlas } from '$lib/server/atlas';
import { timelineTrips } from '$lib/server/views/timeline';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * What pages that belong to none of several travelers draw at their foot. Those of one have the
 * traveler's own, and the build has no such file.
 */
export const GET: RequestHandler = () => {
	const atlas = getAtlas();
	if (atlas.travelers.size === 1) return new Response(null, { status: 204 });
	return json(packBars(timelineTrips(atlas)));
};
