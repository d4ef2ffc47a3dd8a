/** Where the keys lead from a page: pure, so that it can be tested without a browser. */
import type { StopRef, TripFrame } from '$lib/domain/views';

/** What of a page's data decides. */
export interface Whereabouts {
	readonly trip?: Pick<TripFrame, 'path' | 'stopRefs' | 'next' | 'onward'>;
	readonly stop?: Pick<StopRef, 'path'>;
	readonly previous?: Pick<StopRef, 'path'> | null;
	readonly next?: Pick<StopRef, 'path'> | null;
}

/** The site path of the next stop: on a trip's page its first one; null at the end. */
export function nextPath({ trip, stop, next }: Whereabouts): string | null {
	if (stop) return next?.path ?? null;
	return trip?.stopRefs[0]?.path ?? null;
}

/** The site path of the previous stop; from the first one the trip. */
export function previousPath({ trip, stop, previous }: Whereabouts): string | null {
	return stop ? (previous?.path ?? trip?.path ?? null) : null;
}

/** From a stop to its trip, from a trip to the atlas. */
export function upPath({ trip, stop }: Whereabouts): string | null {
	if (stop) return trip?.path ?? null;
	return trip ? '/' : null;
}

/** What playing shows next: after the last stop the next trip, after the last trip another traveler's. */
export function playPath(at: Whereabouts): string | null {
	return nextPath(at) ?? at.trip?.next?.path ?? at.trip?.onward ?? null;
}
