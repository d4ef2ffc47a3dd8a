import { error } from '@sveltejs/kit';
import { FIGURE_IDS, type FigureId } from '$lib/figures/data';
import { getAtlas } from '$lib/server/atlas';
import { toCsv } from '$lib/server/figures/csv';
import { downloadOf } from '$lib/server/figures/page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

const isFigure = (text: string): text is FigureId => FIGURE_IDS.some((id) => id === text);

/** The table of a figure, UTF-8, for spreadsheets and programs. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = getAtlas();
	const traveler = [...atlas.travelers.values()][0];
	if (!isFigure(params.figure) || !traveler) error(404, 'No such figure');
	return new Response(toCsv(downloadOf(atlas, traveler, params.figure)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
