import type { Atlas, LinkTarget, RecordRow, Stop, Trip } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type { RecordRowView, StopView } from '$lib/domain/views';
import { stopPath } from '$lib/urls';
import { callsDuring, callView } from './call';
import { excerptViews } from './excerpt';
import { toMiles, type Leg } from './leg';
import { recordedTravelers } from './record';
import { sourceView } from './source';
import { stopsOfRow } from './stop-index';
import { rowDates, verdictOf } from './verdict';
import { meetingAtStop, personAtStop, placeVisits } from './visits';

/** What an excerpt shown at the stop can speak of, nearest first. */
export function stopTargets(stop: Stop): LinkTarget[] {
	return [
		{ kind: 'stop', key: stop.key },
		{ kind: 'trip', key: stop.tripKey },
		{ kind: 'place', key: stop.place.id }
	];
}

function recordRowView(atlas: Atlas, row: RecordRow): RecordRowView {
	return {
		id: row.id,
		dates: rowDates(row),
		country: row.country,
		locality: row.locality,
		verdict: verdictOf(row, stopsOfRow(atlas, row))
	};
}

function placeView(atlas: Atlas, stop: Stop): StopView['place'] {
	const { place } = stop;
	return {
		id: place.id,
		name: place.name,
		...(place.nameAr === undefined ? {} : { nameAr: place.nameAr }),
		country: place.country.name,
		countryCode: place.country.code,
		...(place.note === undefined ? {} : { note: place.note }),
		...placeVisits(atlas, stop)
	};
}

/** Whether the official record that we have is of this traveler. */
const isRecorded = (atlas: Atlas, { travelerId }: Trip): boolean =>
	recordedTravelers(atlas).some(({ id }) => id === travelerId);

/** @param leg the leg that ends at the stop */
export function stopView(atlas: Atlas, trip: Trip, stop: Stop, leg: Leg): StopView {
	return {
		id: stop.id,
		key: stop.key,
		path: stopPath(stop.key),
		number: stop.number,
		kind: stop.kind,
		by: stop.by,
		place: placeView(atlas, stop),
		date: intervalView(stop.dates),
		from: { name: leg.from.name, km: Math.round(leg.km), miles: Math.round(toMiles(leg.km)) },
		met: stop.met.map((meeting) => meetingAtStop(atlas, stop, meeting)),
		occasions: stop.occasions,
		companions: stop.companions.map((role) => personAtStop(atlas, stop, role)),
		...(stop.summary === undefined ? {} : { summary: stop.summary }),
		order: stop.order,
		...(stop.provenance === undefined ? {} : { provenance: stop.provenance }),
		...(isRecorded(atlas, trip)
			? { record: stop.record.map((row) => recordRowView(atlas, row)) }
			: {}),
		sources: stop.sources.map(sourceView),
		calls: callsDuring(atlas, trip.travelerId, stop.dates).map((call) => callView(atlas, call)),
		excerpts: excerptViews(atlas, stopTargets(stop))
	};
}
