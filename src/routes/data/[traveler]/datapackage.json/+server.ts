import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { addressesFrom } from '$lib/server/export/addresses';
import { tripsPackage } from '$lib/server/export/datapackage';
import { dataPackagePath } from '$lib/urls';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...getAtlas().travelers.keys()].map((traveler) => ({ traveler }));

/** What there is of each trip of a traveler, for programs. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = getAtlas();
	const traveler = atlas.travelers.get(params.traveler);
	if (!traveler) error(404, 'There is no such traveler.');
	const addresses = addressesFrom(dataPackagePath(traveler.id));
	return new Response(tripsPackage(atlas, traveler, addresses), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
