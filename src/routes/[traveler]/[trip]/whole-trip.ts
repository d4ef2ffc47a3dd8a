import { error } from '@sveltejs/kit';
import type { TripView } from '$lib/domain/views';
import { href } from '$lib/href';
import { tripViewPath } from '$lib/urls';

/** By trip; a failed request is forgotten, so that the next step asks again. */
const asked = new Map<string, Promise<TripView>>();

/**
 * All of a trip, asked for once.
 * @param key `traveler/trip`
 * @throws SvelteKit's error when it cannot be had
 */
export function wholeTrip(key: string, fetch: typeof globalThis.fetch): Promise<TripView> {
	const known = asked.get(key);
	if (known) return known;
	const coming = fetch(href(tripViewPath(key))).then((response): Promise<TripView> => {
		if (!response.ok) error(response.status, 'This trip cannot be loaded now.');
		return response.json();
	});
	asked.set(key, coming);
	coming.catch(() => asked.delete(key));
	return coming;
}
