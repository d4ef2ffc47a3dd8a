import type { Atlas, Traveler } from '$lib/domain/atlas';
import type { TravelerView } from '$lib/domain/views';
import { travelerPath } from '$lib/urls';

export function travelerView(traveler: Traveler): TravelerView {
	return {
		id: traveler.id,
		path: travelerPath(traveler.id),
		name: traveler.name,
		office: traveler.office,
		years: `${traveler.term.start.year}–${traveler.term.end.year}`,
		summary: traveler.summary
	};
}

/**
 * Of whom the pages tell that belong to no traveler.
 * @throws when there is none
 */
export function firstTraveler(atlas: Atlas): Traveler {
	const [first] = atlas.travelers.values();
	if (!first) throw new Error('The content has no traveler.');
	return first;
}
