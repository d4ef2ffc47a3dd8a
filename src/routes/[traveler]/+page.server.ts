import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { callView } from '$lib/server/views/call';
import { atlasFigures } from '$lib/server/views/figures';
import { callsBy, tripsBy } from '$lib/server/views/own';
import { atlasScene } from '$lib/server/views/scene';
import { travelerView } from '$lib/server/views/traveler';
import { yearViews } from '$lib/server/views/trip';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getAtlas().travelers.keys()].map((traveler) => ({ traveler }));

export const load: PageServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const traveler = atlas.travelers.get(params.traveler);
	if (!traveler) error(404, 'There is no such traveler.');
	const trips = tripsBy(atlas, traveler.id);
	const calls = callsBy(atlas, traveler.id);
	return {
		traveler: travelerView(traveler),
		scene: atlasScene(trips),
		years: yearViews(atlas, trips),
		figures: atlasFigures(atlas, trips),
		calls: calls.map((call) => callView(atlas, call))
	};
};
