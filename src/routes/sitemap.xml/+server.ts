import { getAtlas } from '$lib/server/atlas';
import { atlasAddresses } from '$lib/server/content/addresses';
import { origin } from '$lib/server/origin';
import { sitemap } from '$lib/server/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Without an origin there is nothing to list, and the build has no such file. */
export const GET: RequestHandler = () => {
	const start = origin();
	if (start === undefined) return new Response(null, { status: 204 });
	return new Response(sitemap(start, atlasAddresses(getAtlas())), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
