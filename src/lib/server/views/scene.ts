import { isCertain } from '$lib/domain/dates';
import { isCounted, type Atlas, type Place, type Stop, type Trip } from '$lib/domain/atlas';
import { dateWords, intervalWords } from '$lib/domain/date-words';
import type { AtlasScene, SceneLeg, ScenePlace, SceneStop, TripScene } from '$lib/domain/scene';
import { ORDER_LABEL } from '$lib/domain/words';
import { stopPath } from '$lib/urls';
import { excerptViews } from './excerpt';
import { distanceWords, tripLegs, type Leg } from './leg';
import { stopTargets } from './stop';

/** Places in the order in which they are first asked for, each once. */
class PlaceTable {
	readonly places: Place[] = [];

	index(place: Place): number {
		const known = this.places.indexOf(place);
		return known < 0 ? this.places.push(place) - 1 : known;
	}
}

const scenePlace = ({ id, name, position }: Place): ScenePlace => ({ id, name, position });

/** Whether a reader should see that the order or a date of this stop is not certain. */
export function isUncertain(stop: Stop): boolean {
	return (
		stop.order === 'guess' ||
		stop.order === 'recall' ||
		!isCertain(stop.dates.start) ||
		!isCertain(stop.dates.end)
	);
}

/** "Stop 3 of 13: Doha, Qatar, 13 October 2023, 2 excerpts" */
function stopName(atlas: Atlas, trip: Trip, stop: Stop): string {
	const total = trip.stops.filter(isCounted).length;
	const which = stop.number === null ? 'Transit' : `Stop ${stop.number} of ${total}`;
	const excerpts = excerptViews(atlas, stopTargets(stop)).length;
	const parts = [stop.place.name, stop.place.country.name, intervalWords(stop.dates)];
	const order = ORDER_LABEL[stop.order];
	if (stop.order === 'guess' || stop.order === 'recall') parts.push(order.toLowerCase());
	if (excerpts > 0) parts.push(excerpts === 1 ? '1 excerpt' : `${excerpts} excerpts`);
	return `${which}: ${parts.join(', ')}`;
}

function sceneLeg(table: PlaceTable, leg: Leg, index: number, legs: readonly Leg[]): SceneLeg {
	const when = leg.stop ? `, ${dateWords(leg.stop.dates.start)}` : '';
	const rail = leg.by === 'rail' ? ', by train' : '';
	return {
		from: table.index(leg.from),
		to: table.index(leg.to),
		by: leg.by,
		home: index === 0 || index === legs.length - 1,
		toStop: index,
		name: `${leg.from.name} to ${leg.to.name}${when}${rail}, ${distanceWords(leg.km)}`
	};
}

/** ISO numeric codes of the countries, each once, those without a polygon left out. */
function numerics(stops: readonly Stop[]): string[] {
	return [...new Set(stops.map((stop) => stop.place.country.numeric))].filter(Boolean);
}

export function tripScene(atlas: Atlas, trip: Trip): TripScene {
	const table = new PlaceTable();
	const stops = trip.stops.map((stop): SceneStop => ({
		key: stop.key,
		path: stopPath(stop.key),
		number: stop.number,
		kind: stop.kind,
		place: table.index(stop.place),
		name: stopName(atlas, trip, stop),
		uncertain: isUncertain(stop)
	}));
	const legs = tripLegs(trip).map((leg, index, all) => sceneLeg(table, leg, index, all));
	return {
		kind: 'trip',
		key: trip.key,
		places: table.places.map(scenePlace),
		stops,
		legs,
		countries: numerics(trip.stops.filter(isCounted))
	};
}

export function atlasScene(trips: readonly Trip[]): AtlasScene {
	const table = new PlaceTable();
	const visits = new Map<Place, number>();
	const routes = trips.map((trip) => {
		for (const stop of trip.stops.filter(isCounted)) {
			visits.set(stop.place, (visits.get(stop.place) ?? 0) + 1);
		}
		const path = [trip.origin, ...trip.stops.map((stop) => stop.place), trip.final];
		return {
			key: trip.key,
			places: path.map((place) => table.index(place)),
			stays: trip.stops.filter(isCounted).map((stop) => table.index(stop.place))
		};
	});
	return {
		kind: 'atlas',
		places: table.places.map((place) => ({
			...scenePlace(place),
			visits: visits.get(place) ?? 0
		})),
		routes,
		countries: numerics(trips.flatMap((trip) => trip.stops).filter(isCounted))
	};
}

/** The places alone, sized by visits: the map behind an index, a fraction of the atlas's weight. */
export function placesScene(trips: readonly Trip[]): AtlasScene {
	return { ...atlasScene(trips), routes: [] };
}
