import { getAtlas } from '$lib/server/atlas';
import { articleRow } from '$lib/server/views/article';
import { placesScene } from '$lib/server/views/scene';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return {
		scene: placesScene(atlas.trips),
		articles: atlas.articles.map(articleRow)
	};
};
