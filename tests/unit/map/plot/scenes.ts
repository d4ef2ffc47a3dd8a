import { csvParse } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AtlasScene, ScenePlace, TripScene } from '$lib/domain/scene';
import type { StopKind, TravelMode } from '$lib/domain/atlas';

const CONTENT = new URL('../../../../content/', import.meta.url);

interface TripFile {
	readonly title: string;
	readonly start: string;
	readonly from: string;
	readonly to: string;
	readonly stops: readonly {
		readonly id: string;
		readonly place: string;
		readonly kind?: StopKind;
		readonly by?: TravelMode;
		readonly arrive: string | Date;
		readonly order: string;
	}[];
}

const places = new Map(
	csvParse(readFileSync(new URL('places.csv', CONTENT), 'utf8')).map(
		(row): [string, ScenePlace] => [
			row.id ?? '',
			{
				id: row.id ?? '',
				name: row.name ?? '',
				position: { lat: Number(row.lat), lng: Number(row.lng) }
			}
		]
	)
);

function placeOf(id: string): ScenePlace {
	const place = places.get(id);
	if (!place) throw new Error(`places.csv has no "${id}"`);
	return place;
}

function scene(id: string, trip: TripFile): TripScene {
	const ids = [trip.from, ...trip.stops.map((stop) => stop.place), trip.to];
	const unique = [...new Set(ids)];
	const index = (place: string) => unique.indexOf(place);
	let number = 0;
	return {
		kind: 'trip',
		key: `blinken/${id}`,
		places: unique.map(placeOf),
		stops: trip.stops.map((stop) => ({
			key: `blinken/${id}/${stop.id}`,
			path: `/blinken/${id}/${stop.id}/`,
			number: stop.kind === 'transit' ? null : ++number,
			kind: stop.kind ?? 'visit',
			place: index(stop.place),
			name: `Stop ${number}: ${placeOf(stop.place).name}`,
			uncertain: /[?~%]/.test(String(stop.arrive)) || stop.order === 'guess'
		})),
		legs: ids.slice(1).map((place, i) => ({
			from: index(ids[i] ?? ''),
			to: index(place),
			by: trip.stops[i]?.by ?? 'air',
			home: i === 0 || i === ids.length - 2,
			toStop: i,
			name: `${ids[i]} to ${place}`
		})),
		countries: []
	};
}

const folder = new URL('trips/blinken/', CONTENT);

/** All trips of the content, as a page's `load` would make them. */
export const TRIPS: readonly TripScene[] = readdirSync(folder)
	.filter((file) => file.endsWith('.yaml'))
	.toSorted()
	.map((file) =>
		scene(file.replace('.yaml', ''), parse(readFileSync(new URL(file, folder), 'utf8')) as TripFile)
	);

export function tripNamed(id: string): TripScene {
	const found = TRIPS.find(({ key }) => key === `blinken/${id}`);
	if (!found) throw new Error(`no trip "${id}"`);
	return found;
}

/** The atlas of all trips. */
export const ATLAS: AtlasScene = (() => {
	const all = [...places.values()];
	const index = new Map(all.map(({ id }, i) => [id, i]));
	const visits = new Map<string, number>();
	for (const trip of TRIPS) {
		for (const stop of trip.stops) {
			const id = trip.places[stop.place]?.id ?? '';
			if (stop.number !== null) visits.set(id, (visits.get(id) ?? 0) + 1);
		}
	}
	return {
		kind: 'atlas',
		places: all.map((place) => ({ ...place, visits: visits.get(place.id) ?? 0 })),
		routes: TRIPS.map((trip) => ({
			key: trip.key,
			places: [trip.legs[0]?.from ?? 0, ...trip.legs.map((leg) => leg.to)].map(
				(place) => index.get(trip.places[place]?.id ?? '') ?? 0
			),
			stays: trip.stops.flatMap((stop) =>
				stop.number === null ? [] : [index.get(trip.places[stop.place]?.id ?? '') ?? 0]
			)
		})),
		countries: []
	};
})();

/** The two screens on which every trip must be readable, with what covers their map. */
export const SCREENS = [
	{
		name: 'desk',
		size: { width: 1440, height: 900 },
		free: { top: 16, right: 16, bottom: 100, left: 448 }
	},
	{
		name: 'phone',
		size: { width: 390, height: 844 },
		free: { top: 8, right: 8, bottom: 440, left: 8 }
	}
] as const;
