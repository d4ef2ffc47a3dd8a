import { getAtlas } from '$lib/server/atlas';
import { travelerView } from '$lib/server/views/traveler';
import type { LayoutServerLoad } from './$types';

/** Whose timeline stands at the foot of pages that belong to no traveler: the first one's. */
export const load: LayoutServerLoad = () => {
	const [first] = getAtlas().travelers.values();
	return first ? { traveler: travelerView(first) } : {};
};
