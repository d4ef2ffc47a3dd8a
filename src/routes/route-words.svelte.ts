/** Words for the routes of the atlas: title and date of their trips. */
import { page } from '$app/state';
import { term } from './term.svelte';

/**
 * The lines that name a route, none until they are known; to be read in an effect. A page without
 * the list of all trips fetches it when a route is pointed at.
 */
export function routeWords(key: string): readonly string[] {
	const [traveler = ''] = key.split('/');
	const trips = page.data.years?.flatMap((year) => year.trips) ?? term.named(traveler);
	const trip = trips?.find((each) => each.key === key);
	if (trip) return [trip.title, trip.date.text];
	if (!trips) term.name(traveler);
	return [];
}
