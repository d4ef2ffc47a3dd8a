import { error, json } from '@sveltejs/kit';
import { oembed } from '$lib/embed/oembed';
import { getAtlas } from '$lib/server/atlas';
import { embeddable, embeddableKeys } from '$lib/server/embeddable';
import { origin } from '$lib/server/origin';
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
export const GET: RequestHandler = ({ params }) => {
	const start = origin();
	if (start === undefined) return new Response(null, { status: 204 });
	const thing = embeddable(getAtlas(), params.key === ATLAS ? '' : params.key, start);
	if (!thing) error(404, 'There is nothing to embed at this address.');
	return json(oembed(thing));
};
