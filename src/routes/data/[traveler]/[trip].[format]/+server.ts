import { getAtlas } from '$lib/server/atlas';
import { FORMATS } from '$lib/server/export/formats';
import { oldKeys } from '$lib/server/moved-keys';
import { fileResponse } from '../../file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => {
	const atlas = getAtlas();
	const keys = [...atlas.tripsByKey.keys()];
	const old = oldKeys(atlas, (key) => atlas.tripsByKey.has(key));
	return [...keys, ...old].flatMap((key) => {
		const [traveler = '', trip = '', more] = key.split('/');
		if (more !== undefined) return [];
		return FORMATS.map(({ extension }) => ({ traveler, trip, format: extension }));
	});
};

/** One trip in one format. */
export const GET: RequestHandler = ({ params }) =>
	fileResponse(getAtlas(), `${params.traveler}/${params.trip}`, params.format);
