import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { frameScene, frameTrip } from '$lib/server/views/frame';
import type { LayoutServerLoad } from './$types';

/** The trip with a line or two of each of its stops: going on needs no request. */
export const load: LayoutServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const trip = atlas.tripsByKey.get(`${params.traveler}/${params.trip}`);
	if (!trip) error(404, 'There is no such trip.');
	return { frame: frameTrip(atlas, trip), scene: frameScene(atlas, trip) };
};
