import { json } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { facetViews } from '$lib/server/views/facets';

export const prerender = true;

/** What the filter reads when a reader first wants one. */
export const GET = () => {
	const atlas = getAtlas();
	return json(facetViews(atlas, atlas.trips));
};
