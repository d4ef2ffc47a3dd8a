import { isCounted, type Atlas, type Stop, type Trip } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type { StayView } from '$lib/domain/ledgers';
import { stopPath, tripPath } from '$lib/urls';
import { excerptViews } from './excerpt';
import { perAtlas } from './memo';
import { isUncertain } from './scene';
import { byWhom } from './traveler';

/** "Stop 3 of 13", "Transit" */
export function whichStop(atlas: Atlas, stop: Stop): string {
	const trip = atlas.tripsByKey.get(stop.tripKey);
	const total = trip?.stops.filter(isCounted).length ?? 0;
	return stop.number === null ? 'Transit' : `Stop ${stop.number} of ${total}`;
}

/** A trip's title, led by the traveler's name where the atlas has several. */
export function namedTrip(atlas: Atlas, trip: Trip): string {
	const name = byWhom(atlas, trip);
	return name === undefined ? trip.title : `${name}: ${trip.title}`;
}

type Stay = Omit<StayView, 'ordinal' | 'role' | 'met'>;

function makeStay(atlas: Atlas, stop: Stop): Stay {
	const trip = atlas.tripsByKey.get(stop.tripKey);
	return {
		path: stopPath(stop.key),
		place: stop.place.name,
		country: stop.place.country.name,
		date: intervalView(stop.dates),
		which: whichStop(atlas, stop),
		trip: {
			title: trip ? namedTrip(atlas, trip) : '',
			path: tripPath(stop.tripKey)
		},
		excerpts: excerptViews(atlas, [{ kind: 'stop', key: stop.key }]).length,
		uncertain: isUncertain(stop)
	};
}

/** A stop is a row of many ledgers: of its place, its country, each person, each occasion. */
const stays = perAtlas(() => new Map<Stop, Stay>());

function stayOf(atlas: Atlas, stop: Stop): Stay {
	const known = stays(atlas).get(stop) ?? makeStay(atlas, stop);
	stays(atlas).set(stop, known);
	return known;
}

/** Rows of a ledger, numbered in their order; a transit has a row and no number. */
export function stayViews(atlas: Atlas, stops: readonly Stop[]): StayView[] {
	let ordinal = 0;
	return stops.map((stop) => ({
		...stayOf(atlas, stop),
		ordinal: isCounted(stop) ? (ordinal += 1) : null
	}));
}
