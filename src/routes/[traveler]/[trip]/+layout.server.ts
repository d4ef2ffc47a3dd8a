import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { tripView } from '$lib/server/views/trip';
import type { LayoutServerLoad } from './$types';

/** All that the trip's page and the pages of its stops show, so that going on needs no request. */
export const load: LayoutServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const trip = atlas.tripsByKey.get(`${params.traveler}/${params.trip}`);
	if (!trip) error(404, 'There is no such trip.');
	const view = tripView(atlas, trip);
	return { trip: view, scene: view.scene };
};
