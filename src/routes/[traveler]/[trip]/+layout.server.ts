import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { tripFrame, tripView } from '$lib/server/views/trip';
import type { LayoutServerLoad } from './$types';

/**
 * What every page of a trip shows, and what only the page asked for does: all of the trip on its
 * own page, one stop on that stop's. The rest is in `view.json`, fetched once it is wanted.
 */
export const load: LayoutServerLoad = ({ params, untrack }) => {
	const atlas = getAtlas();
	const trip = atlas.tripsByKey.get(`${params.traveler}/${params.trip}`);
	if (!trip) error(404, 'There is no such trip.');
	// Going to the next stop of the trip must not ask the server again.
	const wanted = untrack(() => (params as { readonly stop?: string }).stop);
	const view = tripView(atlas, trip);
	if (wanted === undefined) return { trip: view, scene: view.scene, whole: view, asked: null };
	const asked = view.stopViews.find((stop) => stop.id === wanted) ?? null;
	const frame = tripFrame(atlas, trip);
	return { trip: frame, scene: frame.scene, whole: null, asked };
};
