import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Finds the stop in the trip that the layout has loaded. */
export const load: PageLoad = async ({ params, parent }) => {
	const { frame } = await parent();
	const framed = frame.stopViews.find((stop) => stop.id === params.stop);
	if (!framed) error(404, 'There is no such stop.');
	return { framed, current: framed.key };
};
