import { getAtlas } from '$lib/server/atlas';
import { figuresPage } from '$lib/server/figures/page';
import { lastTraveler } from '$lib/server/views/traveler';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	const { traveler, years } = figuresPage(atlas, lastTraveler(atlas));
	return { of: { traveler, years } };
};
