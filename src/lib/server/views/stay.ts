import { isCounted, type Atlas, type Stop } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type { StayView } from '$lib/domain/ledgers';
import { stopPath, tripPath } from '$lib/urls';
import { excerptViews } from './excerpt';
import { isUncertain } from './scene';

/** "Stop 3 of 13", "Transit" */
export function whichStop(atlas: Atlas, stop: Stop): string {
	const trip = atlas.tripsByKey.get(stop.tripKey);
	const total = trip?.stops.filter(isCounted).length ?? 0;
	return stop.number === null ? 'Transit' : `Stop ${stop.number} of ${total}`;
}

function stayView(atlas: Atlas, stop: Stop, ordinal: number | null): StayView {
	return {
		path: stopPath(stop.key),
		place: stop.place.name,
		country: stop.place.country.name,
		date: intervalView(stop.dates),
		which: whichStop(atlas, stop),
		trip: {
			title: atlas.tripsByKey.get(stop.tripKey)?.title ?? '',
			path: tripPath(stop.tripKey)
		},
		ordinal,
		excerpts: excerptViews(atlas, [{ kind: 'stop', key: stop.key }]).length,
		uncertain: isUncertain(stop)
	};
}

/** All stops in the order of travel. */
export function allStops(atlas: Atlas): Stop[] {
	return atlas.trips.flatMap((trip) => trip.stops);
}

/** Rows of a ledger, numbered in their order; a transit has a row and no number. */
export function stayViews(atlas: Atlas, stops: readonly Stop[]): StayView[] {
	let ordinal = 0;
	return stops.map((stop) => stayView(atlas, stop, isCounted(stop) ? (ordinal += 1) : null));
}
