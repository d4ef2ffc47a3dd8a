import { getAtlas } from '$lib/server/atlas';
import { countryLinks, placeLinks } from '$lib/server/views/ledger';
import { occasionViews } from '$lib/server/views/ledger-occasions';
import { personLinks } from '$lib/server/views/ledger-people';
import { placesScene } from '$lib/server/views/scene';
import { indexByLetter } from '$lib/server/views/search-index';
import { occasionsPath } from '$lib/urls';
import type { PageServerLoad } from './$types';

/** The index of everything by letter: what a reader without scripts searches in. */
export const load: PageServerLoad = () => {
	const atlas = getAtlas();
	const occasions = occasionViews(atlas).map(({ id, name, stays }) => ({
		path: `${occasionsPath()}#${id}`,
		name,
		count: stays.length
	}));
	return {
		scene: placesScene(atlas.trips),
		letters: indexByLetter([
			...placeLinks(atlas),
			...countryLinks(atlas),
			...personLinks(atlas),
			...occasions
		])
	};
};
