import { getAtlas } from '$lib/server/atlas';
import { FORMATS } from '$lib/server/export/formats';
import { fileResponse } from '../../file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	getAtlas().trips.flatMap((trip) =>
		FORMATS.map(({ extension }) => ({
			traveler: trip.travelerId,
			trip: trip.id,
			format: extension
		}))
	);

/** One trip in one format. */
export const GET: RequestHandler = ({ params }) =>
	fileResponse(getAtlas(), `${params.traveler}/${params.trip}`, params.format);
