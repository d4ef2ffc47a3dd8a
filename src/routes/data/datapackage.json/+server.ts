import { getAtlas } from '$lib/server/atlas';
import { addressesFrom } from '$lib/server/export/addresses';
import { atlasPackage } from '$lib/server/export/datapackage';
import { dataPackagePath } from '$lib/urls';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What there is of the whole atlas and of each traveler, for programs. */
export const GET: RequestHandler = () =>
	new Response(atlasPackage(getAtlas(), addressesFrom(dataPackagePath())), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
