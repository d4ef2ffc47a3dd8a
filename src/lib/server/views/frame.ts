import { isCounted, isGroup, type Atlas, type Stop, type Trip } from '$lib/domain/atlas';
import { intervalView } from '$lib/domain/date-words';
import type { TripScene } from '$lib/domain/scene';
import type { FrameQuote, FrameStop, FrameTrip, FrameTripRef } from '$lib/embed/view';
import { embedPath, stopPath, tripPath } from '$lib/urls';
import { excerptViews } from './excerpt';
import { tripScene } from './scene';
import { byWhom } from './traveler';

/** The first excerpt that speaks of the stop itself; reports go before plans and memories. */
function quoteOf(atlas: Atlas, stop: Stop): FrameQuote | undefined {
	const own = excerptViews(atlas, [{ kind: 'stop', key: stop.key }]);
	const first = own.find((excerpt) => excerpt.relation === 'reports') ?? own[0];
	return (
		first && {
			words: first.runs.map((run) => run.text).join(''),
			lang: first.article.lang,
			publisher: first.article.publisher,
			label: first.label
		}
	);
}

function frameStop(atlas: Atlas, stop: Stop): FrameStop {
	const quote = quoteOf(atlas, stop);
	return {
		id: stop.id,
		key: stop.key,
		path: embedPath(stop.key),
		page: stopPath(stop.key),
		number: stop.number,
		place: stop.place.name,
		...(stop.place.nameAr === undefined ? {} : { nameAr: stop.place.nameAr }),
		country: stop.place.country.name,
		date: intervalView(stop.dates),
		met: stop.met.map((meeting) => (isGroup(meeting) ? meeting.group : meeting.person.name)),
		...(quote ? { quote } : {})
	};
}

/** @throws {Error} when the trip names a traveler that the atlas lacks, which the loader rules out */
export function frameTrip(atlas: Atlas, trip: Trip): FrameTrip {
	const traveler = atlas.travelers.get(trip.travelerId);
	if (!traveler) throw new Error(`No traveler "${trip.travelerId}" in the atlas`);
	const counted = trip.stops.filter(isCounted);
	return {
		key: trip.key,
		path: embedPath(trip.key),
		page: tripPath(trip.key),
		title: trip.title,
		date: intervalView(trip.dates),
		traveler: traveler.name,
		stops: counted.length,
		countries: [...new Set(counted.map((stop) => stop.place.country.name))],
		stopViews: trip.stops.map((stop) => frameStop(atlas, stop))
	};
}

/** The trip's scene, its stops leading to their frames. */
export function frameScene(atlas: Atlas, trip: Trip): TripScene {
	const scene = tripScene(atlas, trip);
	return { ...scene, stops: scene.stops.map((stop) => ({ ...stop, path: embedPath(stop.key) })) };
}

/** Every trip in a line, the newest first. */
export function frameTripRefs(atlas: Atlas): FrameTripRef[] {
	return atlas.trips.toReversed().map((trip) => ({
		key: trip.key,
		path: embedPath(trip.key),
		title: trip.title,
		date: [`${intervalView(trip.dates).short} ${trip.dates.start.year}`, byWhom(atlas, trip)]
			.filter(Boolean)
			.join(' · '),
		stops: trip.stops.filter(isCounted).length
	}));
}
