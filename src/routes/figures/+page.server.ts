import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { figuresPage } from '$lib/server/figures/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	const traveler = [...atlas.travelers.values()][0];
	if (!traveler) error(404, 'The content has no traveler');
	return { figures: figuresPage(atlas, traveler) };
};
