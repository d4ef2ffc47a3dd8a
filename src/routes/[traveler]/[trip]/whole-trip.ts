import { error } from '@sveltejs/kit';
import type { TripView } from '$lib/domain/views';
import { href } from '$lib/href';
import { tripViewPath } from '$lib/urls';

/** By trip; a failed request is forgotten, so that the next step asks again. */
const asked = new Map<string, Promise<TripView>>();

/** Of the service worker, where there is no network. */
const AWAY = 503;
/** The host answers, but not with this. That says nothing of the stop that is asked for: it is listed. */
const USELESS = 502;

/**
 * All of a trip, asked for once.
 * @param key `traveler/trip`
 * @throws SvelteKit's error when it cannot be had
 */
export function wholeTrip(key: string, fetch: typeof globalThis.fetch): Promise<TripView> {
	const known = asked.get(key);
	if (known) return known;
	const coming = fetch(href(tripViewPath(key))).then(async (response): Promise<TripView> => {
		const answer: TripView | null = response.ok ? await response.json().catch(() => null) : null;
		if (answer) return answer;
		error(response.status === AWAY ? AWAY : USELESS, 'This trip cannot be loaded now.');
	});
	asked.set(key, coming);
	coming.catch(() => asked.delete(key));
	return coming;
}
