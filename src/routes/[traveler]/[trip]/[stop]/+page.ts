import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Finds the stop in the trip that the layout has loaded: the next stop costs no request. */
export const load: PageLoad = async ({ params, parent }) => {
	const { trip } = await parent();
	const index = trip.stopViews.findIndex((stop) => stop.id === params.stop);
	const stop = trip.stopViews[index];
	if (!stop) error(404, 'There is no such stop.');
	return {
		stop,
		current: stop.key,
		previous: trip.stopViews[index - 1] ?? null,
		next: trip.stopViews[index + 1] ?? null
	};
};
