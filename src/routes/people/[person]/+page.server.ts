import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { personPageView } from '$lib/server/views/ledger-people';
import { tripsWith } from '$lib/server/views/ledger-trips';
import { atlasScene } from '$lib/server/views/scene';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getAtlas().people.keys()].map((person) => ({ person }));

export const load: PageServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const person = atlas.people.get(params.person);
	if (!person) error(404, 'There is no such person.');
	return {
		person: personPageView(atlas, person),
		scene: atlasScene(tripsWith(atlas, person))
	};
};
