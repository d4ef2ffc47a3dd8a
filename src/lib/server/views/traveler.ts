import type { Traveler } from '$lib/domain/atlas';
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
