import { getAtlas } from '$lib/server/atlas';
import { atlasFigures } from '$lib/server/views/figures';
import { atlasScene } from '$lib/server/views/scene';
import { travelerLinks } from '$lib/server/views/traveler';
import { yearViews } from '$lib/server/views/trip';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return {
		scene: atlasScene(atlas.trips),
		years: yearViews(atlas, atlas.trips),
		figures: atlasFigures(atlas, atlas.trips),
		travelers: travelerLinks(atlas)
	};
};
