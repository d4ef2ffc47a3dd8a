import { getAtlas } from '$lib/server/atlas';
import { recordOutline, recordedTravelers } from '$lib/server/views/record';
import { namesOf } from '$lib/server/views/traveler';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	return { outline: recordOutline(atlas), recorded: namesOf(recordedTravelers(atlas)) };
};
