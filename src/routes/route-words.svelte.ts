/** Words for the routes of the atlas: title and date of their trips. */
import { page } from '$app/state';
import type { TimelineTrip } from '$lib/domain/views';
import { href } from '$lib/href';
import { travelerPath } from '$lib/urls';

/** Trips by their keys, as they were fetched. */
let fetched = $state.raw<ReadonlyMap<string, TimelineTrip>>(new Map());
/** Travelers whose trips were asked for. */
let asked: readonly string[] = [];

/** A page without the list of all trips fetches it when a route is pointed at. */
function ask(traveler: string): void {
	if (asked.includes(traveler)) return;
	asked = [...asked, traveler];
	fetch(href(`${travelerPath(traveler)}timeline.json`))
		.then((response) => response.json())
		.then((trips: readonly TimelineTrip[]) => {
			fetched = new Map([...fetched, ...trips.map((trip) => [trip.key, trip] as const)]);
		})
		.catch(() => {
			asked = asked.filter((other) => other !== traveler);
		});
}

/** The lines that name a route, none until they are known; to be read in an effect. */
export function routeWords(key: string): readonly string[] {
	const listed = page.data.years?.flatMap((year) => year.trips).find((trip) => trip.key === key);
	const trip = listed ?? fetched.get(key);
	if (trip) return [trip.title, trip.date.text];
	const [traveler] = key.split('/');
	if (traveler) ask(traveler);
	return [];
}
