import { error } from '@sveltejs/kit';
import { getAtlas } from '$lib/server/atlas';
import { toCsv } from '$lib/server/figures/csv';
import { downloadOf, downloadsOf } from '$lib/server/figures/page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...downloadsOf(getAtlas()).keys()].map((figure) => ({ figure }));

/** The table of a figure, UTF-8, for spreadsheets and programs. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = getAtlas();
	const found = downloadsOf(atlas).get(params.figure);
	if (!found) error(404, 'No such figure');
	return new Response(toCsv(downloadOf(atlas, ...found)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
