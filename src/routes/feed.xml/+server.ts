import { getAtlas } from '$lib/server/atlas';
import { atomFeed } from '$lib/server/feed';
import { origin } from '$lib/server/origin';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(atomFeed(getAtlas().changes, origin()), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
