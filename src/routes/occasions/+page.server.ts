import { getAtlas } from '$lib/server/atlas';
import { occasionRows } from '$lib/server/views/ledger-occasions';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { scene: placesScene(atlas.trips), occasions: occasionRows(atlas) };
};
