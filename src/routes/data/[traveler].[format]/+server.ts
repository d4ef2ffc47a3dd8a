import { getAtlas } from '$lib/server/atlas';
import { FORMATS } from '$lib/server/export/formats';
import { oldKeys } from '$lib/server/moved-keys';
import { fileResponse } from '../file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => {
	const atlas = getAtlas();
	const old = oldKeys(atlas, (key) => atlas.travelers.has(key));
	return [...atlas.travelers.keys(), ...old]
		.filter((key) => !key.includes('/'))
		.flatMap((traveler) => FORMATS.map(({ extension }) => ({ traveler, format: extension })));
};

/** All of a traveler in one format. */
export const GET: RequestHandler = ({ params }) =>
	fileResponse(getAtlas(), params.traveler, params.format);
