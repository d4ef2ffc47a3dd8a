import type { AtlasRoute, AtlasScene } from '$lib/domain/scene';
import type { CompareData, CompareTrip } from './data';
import { countedStops, type Side } from './side';

function route(trip: CompareTrip): AtlasRoute {
	return {
		key: trip.key,
		places: [trip.origin, ...trip.stops.map(({ place }) => place), trip.final],
		stays: trip.stops.flatMap(({ place, number }) => (number === null ? [] : [place]))
	};
}

/** The scene with its places numbered anew, those without a route left out. */
function compact(
	data: CompareData,
	routes: readonly AtlasRoute[]
): Pick<AtlasScene, 'places' | 'routes'> {
	const visits = new Map<number, number>();
	for (const index of routes.flatMap(({ stays }) => stays)) {
		visits.set(index, (visits.get(index) ?? 0) + 1);
	}
	const used = [...new Set(routes.flatMap(({ places }) => places))];
	const moved = new Map(used.map((index, now) => [index, now]));
	const there = (index: number): number => moved.get(index) ?? 0;
	return {
		places: used.flatMap((index) => {
			const place = data.places[index];
			if (!place) return [];
			const { id, name, position } = place;
			return [{ id, name, position, visits: visits.get(index) ?? 0 }];
		}),
		routes: routes.map((each) => ({
			...each,
			places: each.places.map(there),
			stays: each.stays.map(there)
		}))
	};
}

/** The routes of all sides on one map, framed together. */
export function compareScene(data: CompareData, sides: readonly Side[]): AtlasScene {
	const routes = sides.flatMap((side) =>
		side.trips.map((trip) => ({ ...route(trip), side: side.name }))
	);
	const countries = new Set(
		sides.flatMap(countedStops).flatMap(({ place }) => {
			const country = data.places[place]?.country ?? -1;
			return data.countries[country]?.numeric || [];
		})
	);
	return {
		kind: 'atlas',
		closeUp: sides.map(({ value }) => value).join(' '),
		...compact(data, routes),
		countries: [...countries]
	};
}

/** A scene without routes, with those of all trips. */
export function allRoutes(data: CompareData, scene: AtlasScene): AtlasScene {
	return { ...scene, ...compact(data, data.trips.map(route)) };
}
