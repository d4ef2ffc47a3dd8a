import { getAtlas } from '$lib/server/atlas';
import { countryLinks } from '$lib/server/views/ledger';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: placesScene(atlas.trips), links: countryLinks(atlas) };
};
