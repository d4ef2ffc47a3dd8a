import { getAtlas } from '$lib/server/atlas';
import { placesScene } from '$lib/server/views/scene';
import { yearViews } from '$lib/server/views/trip';
import type { PageServerLoad } from './$types';

/** The trips to choose from; what is compared is loaded when it is known. */
export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: placesScene(atlas.trips), years: yearViews(atlas, atlas.trips) };
};
