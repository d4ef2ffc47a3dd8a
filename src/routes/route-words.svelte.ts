/** Words for the routes of the atlas: title and date of their trips. */
import { page } from '$app/state';
import { travelerPath } from '$lib/urls';
import { term } from './term.svelte';

/**
 * The lines that name a route, none until they are known; to be read in an effect. A page without
 * the list of all trips fetches it when a route is pointed at.
 */
export function routeWords(key: string): readonly string[] {
	const whose = travelerPath(key.split('/')[0] ?? '');
	const trips = page.data.years?.flatMap((year) => year.trips) ?? term.named(whose);
	const trip = trips?.find((each) => each.key === key);
	if (trip) return [trip.title, trip.date.text];
	if (!trips) term.name(whose);
	return [];
}
