import { getAtlas } from '$lib/server/atlas';
import { toCsv } from '$lib/server/figures/csv';
import { recordTable } from '$lib/server/views/record-table';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The reconciliation with the official record, for those who count themselves. */
export const GET: RequestHandler = () =>
	new Response(toCsv(recordTable(getAtlas())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
