import { isCounted, type Atlas, type Stop, type Trip } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type { StopRef, TripFrame, TripRef, TripView, YearView } from '$lib/domain/views';
import { stopPath, tripPath } from '$lib/urls';
import { excerptViews } from './excerpt';
import { toMiles, tripLegs } from './leg';
import { tripsBy } from './own';
import { tripScene } from './scene';
import { sourceView } from './source';
import { stopTargets, stopView } from './stop';
import { byWhom, onwardFrom, travelerView } from './traveler';

/** Excerpts that speak of the trip or of one of its stops; mentions of a place do not count. */
function tripExcerpts(atlas: Atlas, trip: Trip) {
	const own = trip.stops.flatMap(stopTargets).filter((target) => target.kind === 'stop');
	return excerptViews(atlas, [{ kind: 'trip', key: trip.key }, ...own]);
}

export function tripRef(atlas: Atlas, trip: Trip): TripRef {
	return {
		key: trip.key,
		path: tripPath(trip.key),
		title: trip.title,
		date: intervalView(trip.dates),
		stops: trip.stops.filter(isCounted).length,
		theme: trip.theme,
		excerpts: tripExcerpts(atlas, trip).length
	};
}

/** Trips by the year in which they began, newest first. */
export function yearViews(atlas: Atlas, trips: readonly Trip[]): YearView[] {
	const years = new Map<number, TripRef[]>();
	const several = new Set(trips.map(({ travelerId }) => travelerId)).size > 1;
	for (const trip of trips.toReversed()) {
		const year = trip.dates.start.year;
		const name = several ? byWhom(atlas, trip) : undefined;
		const ref = { ...tripRef(atlas, trip), ...(name === undefined ? {} : { traveler: name }) };
		years.set(year, [...(years.get(year) ?? []), ref]);
	}
	return [...years].map(([year, refs]) => ({ year, trips: refs }));
}

function stopRef({ id, key, place, dates }: Stop): StopRef {
	return {
		id,
		path: stopPath(key),
		place: { name: place.name },
		date: { short: intervalView(dates).short }
	};
}

/** @throws {Error} when the trip names a traveler that the atlas lacks, which the loader rules out */
export function tripFrame(atlas: Atlas, trip: Trip): TripFrame {
	const traveler = atlas.travelers.get(trip.travelerId);
	if (!traveler) throw new Error(`No traveler "${trip.travelerId}" in the atlas`);
	const own = tripsBy(atlas, trip.travelerId);
	const neighbour = (step: number) => {
		const found = own[own.indexOf(trip) + step];
		return found ? tripRef(atlas, found) : null;
	};
	const onward = trip === own.at(-1) ? onwardFrom(atlas, trip.travelerId) : undefined;
	return {
		...tripRef(atlas, trip),
		...(onward === undefined ? {} : { onward: tripPath(onward) }),
		traveler: travelerView(traveler),
		stopRefs: trip.stops.map(stopRef),
		previous: neighbour(-1),
		next: neighbour(1),
		scene: tripScene(atlas, trip)
	};
}

/** @throws {Error} as `tripFrame` does */
export function tripView(atlas: Atlas, trip: Trip): TripView {
	const legs = tripLegs(trip);
	const km = legs.reduce((sum, leg) => sum + leg.km, 0);
	return {
		...tripFrame(atlas, trip),
		...(trip.summary === undefined ? {} : { summary: trip.summary }),
		origin: trip.origin.name,
		final: trip.final.name,
		km: Math.round(km),
		miles: Math.round(toMiles(km)),
		countries: [...new Set(trip.stops.filter(isCounted).map((stop) => stop.place.country.name))],
		stopViews: legs.flatMap((leg) => (leg.stop ? [stopView(atlas, trip, leg.stop, leg)] : [])),
		excerptViews: excerptViews(atlas, [{ kind: 'trip', key: trip.key }]),
		sources: trip.sources.map(sourceView)
	};
}
