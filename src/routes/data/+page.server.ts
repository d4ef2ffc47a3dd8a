import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { openDataView } from '$lib/server/views/open-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	const traveler = [...atlas.travelers.values()][0];
	if (!traveler) error(404, 'There is no traveler.');
	return { files: openDataView(atlas, traveler) };
};
