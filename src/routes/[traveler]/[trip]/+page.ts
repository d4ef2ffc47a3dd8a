import type { PageLoad } from './$types';
import { wholeTrip } from './whole-trip';

/** The trip came with the page, but for who went up to it from one of its stops. */
export const load: PageLoad = async ({ parent, fetch }) => {
	const { whole, trip } = await parent();
	return { view: whole ?? (await wholeTrip(trip, fetch)) };
};
