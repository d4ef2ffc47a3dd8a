import { error } from '@sveltejs/kit';
import { wholeTrip } from '../whole-trip';
import type { PageLoad } from './$types';

/** The stop came with the page, or with its trip: going on needs one request at most for all. */
export const load: PageLoad = async ({ params, parent, fetch }) => {
	const { trip, whole, asked } = await parent();
	const index = trip.stopRefs.findIndex((stop) => stop.id === params.stop);
	if (index < 0) error(404, 'There is no such stop.');
	const stop =
		asked?.id === params.stop ? asked : (whole ?? (await wholeTrip(trip, fetch))).stopViews[index];
	if (!stop) error(404, 'There is no such stop.');
	return {
		stop,
		current: stop.key,
		previous: trip.stopRefs[index - 1] ?? null,
		next: trip.stopRefs[index + 1] ?? null
	};
};
