import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { placeView } from '$lib/server/views/ledger';
import { tripsAt } from '$lib/server/views/ledger-trips';
import { atlasScene } from '$lib/server/views/scene';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getAtlas().places.keys()].map((place) => ({ place }));

export const load: PageServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const place = atlas.places.get(params.place);
	if (!place) error(404, 'There is no such place.');
	return {
		place: placeView(atlas, place),
		scene: atlasScene(tripsAt(atlas, (each) => each === place))
	};
};
