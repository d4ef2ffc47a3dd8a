import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { articleView } from '$lib/server/views/article';
import { articleTrips } from '$lib/server/views/article-trips';
import { atlasScene, tripScene } from '$lib/server/views/scene';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	getAtlas().articles.map((article) => ({ article: article.id }));

export const load: PageServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const article = atlas.articlesById.get(params.article);
	if (!article) error(404, 'There is no such article.');
	const trips = articleTrips(atlas, article);
	const [only] = trips;
	return {
		article: articleView(atlas, article),
		scene: only && trips.length === 1 ? tripScene(atlas, only) : atlasScene(trips)
	};
};
