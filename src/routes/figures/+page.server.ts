import { getAtlas } from '$lib/server/atlas';
import { commonTraveler } from '$lib/server/views/traveler';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	const { traveler, whose } = commonTraveler(atlas);
	return { of: { traveler: whose ?? traveler.name, years: traveler.years } };
};
