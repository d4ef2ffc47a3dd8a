import { origin } from '$lib/server/origin';
import { robots } from '$lib/server/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(robots(origin()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
