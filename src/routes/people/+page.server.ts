import { getAtlas } from '$lib/server/atlas';
import { personLinks } from '$lib/server/views/ledger-people';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: placesScene(atlas.trips), links: personLinks(atlas) };
};
