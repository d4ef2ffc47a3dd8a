import { error } from '@sveltejs/kit';
import type { StopRef, TripView } from '$lib/domain/views';
import { href } from '$lib/href';
import { tripViewPath } from '$lib/urls';

/** What a page knows of a trip. */
interface Known {
	/** `traveler/trip` */
	readonly key: string;
	readonly stopRefs: readonly Pick<StopRef, 'id'>[];
}

/** By trip; a failed request is forgotten, so that the next step asks again. */
const asked = new Map<string, Promise<TripView>>();

/** Of the service worker, where there is no network. */
const AWAY = 503;
/** The host answers, but not with this. That says nothing of the stop that is asked for: it is listed. */
const USELESS = 502;
const WORDS = 'This trip cannot be loaded now.';

async function ask(key: string, fetch: typeof globalThis.fetch): Promise<TripView> {
	const response = await fetch(href(tripViewPath(key)));
	const answer: TripView | null = response.ok ? await response.json().catch(() => null) : null;
	return answer ?? error(response.status === AWAY ? AWAY : USELESS, WORDS);
}

const stopsOf = ({ stopRefs }: Known): string => stopRefs.map(({ id }) => id).join();

/**
 * All of a trip, asked for once.
 * @throws SvelteKit's error when it cannot be had, or has other stops than the page knows, as after
 * an update
 */
export async function wholeTrip(trip: Known, fetch: typeof globalThis.fetch): Promise<TripView> {
	const { key } = trip;
	const coming = asked.get(key) ?? ask(key, fetch);
	asked.set(key, coming);
	coming.catch(() => asked.delete(key));
	const view = await coming;
	if (stopsOf(view) !== stopsOf(trip)) {
		asked.delete(key);
		error(USELESS, WORDS);
	}
	return view;
}
