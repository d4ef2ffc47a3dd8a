import { error, json } from '@sveltejs/kit';
import { packBars } from '$lib/domain/timeline-bars';
import { getAtlas } from '$lib/server/atlas';
import { timelineTrips } from '$lib/server/views/timeline';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...getAtlas().travelers.keys()].map((traveler) => ({ traveler }));

/** What every page draws of a traveler's trips at its foot; `timeline.json` has the words. */
export const GET: RequestHandler = ({ params }) => {
	const bars = packBars(timelineTrips(getAtlas(), params.traveler));
	if (!bars) error(404, 'There are no such trips.');
	return json(bars);
};
