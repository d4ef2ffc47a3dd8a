import { getAtlas } from '$lib/server/atlas';
import { atlasFigures } from '$lib/server/views/figures';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: placesScene(atlas.trips), figures: atlasFigures(atlas, atlas.trips) };
};
