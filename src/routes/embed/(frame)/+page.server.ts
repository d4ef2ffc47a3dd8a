import { getAtlas } from '$lib/server/atlas';
import { atlasFigures } from '$lib/server/views/figures';
import { frameTripRefs } from '$lib/server/views/frame';
import { atlasScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { trips } = getAtlas();
	const figures = atlasFigures(getAtlas(), trips).map(({ label, value }) => ({ label, value }));
	return { scene: atlasScene(trips), figures, trips: frameTripRefs(getAtlas()) };
};
