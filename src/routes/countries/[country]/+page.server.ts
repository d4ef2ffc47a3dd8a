import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { countryView } from '$lib/server/views/ledger';
import { tripsAt } from '$lib/server/views/ledger-trips';
import { atlasScene } from '$lib/server/views/scene';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...getAtlas().countries.keys()].map((code) => ({ country: code.toLowerCase() }));

export const load: PageServerLoad = ({ params }) => {
	const atlas = getAtlas();
	const country = [...atlas.countries.values()].find(
		({ code }) => code.toLowerCase() === params.country
	);
	if (!country) error(404, 'There is no such country.');
	return {
		country: countryView(atlas, country),
		scene: atlasScene(tripsAt(atlas, (place) => place.country === country))
	};
};
