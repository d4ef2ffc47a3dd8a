import { getAtlas } from '$lib/server/atlas';
import { placeLinks } from '$lib/server/views/ledger';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: placesScene(atlas.trips), links: placeLinks(atlas) };
};
