/** What can be put into a frame, read from the site's list of addresses. */
import type { Address } from '$lib/domain/nearest';

export interface Choice {
	readonly value: string;
	readonly text: string;
}

/** The parts of a path: `/blinken/2023-10-x/doha/` has three. */
const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

const isTravel = (parts: readonly string[]): boolean => parts[0] !== 'articles';

/** Trips as `traveler/trip`, the newest first. */
export function tripChoices(addresses: readonly Address[]): Choice[] {
	return addresses
		.flatMap(({ path, text }) => {
			const parts = partsOf(path);
			return parts.length === 2 && isTravel(parts) ? [{ value: parts.join('/'), text }] : [];
		})
		.reverse();
}

/** The stops of a trip by their id, in the order of travel. */
export function stopChoices(addresses: readonly Address[], trip: string): Choice[] {
	return addresses.flatMap(({ path, text }) => {
		const [traveler, of, stop] = partsOf(path);
		return stop !== undefined && `${traveler}/${of}` === trip ? [{ value: stop, text }] : [];
	});
}

/** What a query asks to begin with: `?of=traveler/trip/stop`. */
export function readOf(query: URLSearchParams): { readonly trip: string; readonly stop: string } {
	const [traveler, trip, stop = ''] = partsOf(query.get('of') ?? '');
	return trip ? { trip: `${traveler}/${trip}`, stop } : { trip: '', stop: '' };
}
