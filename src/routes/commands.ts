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

/** A page as the router knows it. */
export interface Address {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Record<string, string | undefined>>;
}

const TRIP = '/[traveler]/[trip]';

/**
 * The site path of the page above, as the way up at the head of each page has it: an address
 * without its last part. A trip leads to the list of all trips, and so does an address that does
 * not exist; a frame and the atlas itself have nothing above them.
 */
export function upPath({ route: { id }, params }: Address): string | null {
	if (id === '/' || id?.startsWith('/embed/(frame)')) return null;
	if (id === null || id === TRIP || id.startsWith('/embed/')) return '/';
	const above = id.slice(0, id.lastIndexOf('/') + 1);
	return above.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
}

/** What playing shows next: after the last stop the next trip, after the last trip another traveler's. */
export function playPath(at: Whereabouts): string | null {
	return nextPath(at) ?? at.trip?.next?.path ?? at.trip?.onward ?? null;
}
