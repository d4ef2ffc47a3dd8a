import { getAtlas } from '$lib/server/atlas';
import { commonTraveler } from '$lib/server/views/traveler';
import type { LayoutServerLoad } from './$types';

/** Whose name and timeline stand on pages that belong to no traveler. */
export const load: LayoutServerLoad = () => commonTraveler(getAtlas());
