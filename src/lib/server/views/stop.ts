import type { Atlas, LinkTarget, Stop, Trip } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import { interval, parseDate } from '$lib/domain/dates';
import type { RecordRowView, StopView } from '$lib/domain/views';
import { stopPath } from '$lib/urls';
import { callsDuring, callView } from './call';
import { excerptViews } from './excerpt';
import { toMiles, type Leg } from './leg';
import { meetingView, personView } from './person';
import { sourceView } from './source';

/** What an excerpt shown at the stop can speak of, nearest first. */
export function stopTargets(stop: Stop): LinkTarget[] {
	return [
		{ kind: 'stop', key: stop.key },
		{ kind: 'trip', key: stop.tripKey },
		{ kind: 'place', key: stop.place.id }
	];
}

function recordRowView(row: Stop['record'][number]): RecordRowView {
	return {
		id: row.id,
		dates: intervalView(interval(parseDate(row.start), parseDate(row.end))).text,
		country: row.country,
		locality: row.locality
	};
}

function placeView({ place }: Stop): StopView['place'] {
	return {
		id: place.id,
		name: place.name,
		...(place.nameAr === undefined ? {} : { nameAr: place.nameAr }),
		country: place.country.name,
		...(place.note === undefined ? {} : { note: place.note })
	};
}

/** @param leg the leg that ends at the stop */
export function stopView(atlas: Atlas, trip: Trip, stop: Stop, leg: Leg): StopView {
	return {
		id: stop.id,
		key: stop.key,
		path: stopPath(stop.key),
		number: stop.number,
		kind: stop.kind,
		by: stop.by,
		place: placeView(stop),
		date: intervalView(stop.dates),
		from: { name: leg.from.name, km: Math.round(leg.km), miles: Math.round(toMiles(leg.km)) },
		met: stop.met.map(meetingView),
		occasions: stop.occasions,
		companions: stop.companions.map(personView),
		...(stop.summary === undefined ? {} : { summary: stop.summary }),
		order: stop.order,
		...(stop.provenance === undefined ? {} : { provenance: stop.provenance }),
		record: stop.record.map(recordRowView),
		sources: stop.sources.map(sourceView),
		calls: callsDuring(atlas, trip.travelerId, stop.dates).map((call) => callView(atlas, call)),
		excerpts: excerptViews(atlas, stopTargets(stop))
	};
}
