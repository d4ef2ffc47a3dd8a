import { getAtlas } from '$lib/server/atlas';
import { WHOLE } from '$lib/server/export/catalogue';
import { fileResponse } from '../file-response';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole atlas as one document. */
export const GET: RequestHandler = () => fileResponse(getAtlas(), WHOLE, 'json');
