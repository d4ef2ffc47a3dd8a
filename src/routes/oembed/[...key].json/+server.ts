import { error, json } from '@sveltejs/kit';
import { oembed } from '$lib/embed/oembed';
import { href } from '$lib/href';
import { getAtlas } from '$lib/server/atlas';
import { embeddable, embeddableKeys } from '$lib/server/embeddable';
import { wordsOf } from '$lib/server/head';
import { origin } from '$lib/server/origin';
import type { SitePath } from '$lib/urls';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const ATLAS = 'atlas';

/** Without an origin no page leads here, and the build has none of these files. */
export const entries: EntryGenerator = () => {
	const keys = origin() === undefined ? [''] : embeddableKeys(getAtlas());
	return keys.map((key) => ({ key: key || ATLAS }));
};

/** What a page gives to whoever wants to embed it; every address in it is absolute. */
export const GET: RequestHandler = async ({ params, fetch }) => {
	const start = origin();
	if (start === undefined) return new Response(null, { status: 204 });
	const titleOf = async (page: SitePath) => wordsOf(await (await fetch(href(page))).text()).title;
	const key = params.key === ATLAS ? '' : params.key;
	const thing = await embeddable(getAtlas(), key, start, titleOf);
	if (!thing) error(404, 'There is nothing to embed at this address.');
	return json(oembed(thing));
};
