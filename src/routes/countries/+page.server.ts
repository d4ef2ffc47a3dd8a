import { getAtlas } from '$lib/server/atlas';
import { countryLinks } from '$lib/server/views/ledger';
import { atlasScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: atlasScene(atlas.trips), links: countryLinks(atlas) };
};
