import type { AtlasScene } from '$lib/domain/scene';
import type { Figure, YearView } from '$lib/domain/views';
import type { FacetNames, TripFacets } from './facets';

/** What a filter leaves. */
export interface Narrowed {
	/** `traveler/trip` of each trip. */
	readonly trips: ReadonlySet<string>;
	/** ISO 3166-1 numeric codes of their countries. */
	readonly countries: readonly string[];
}

/** The trips that are left, and the countries that they tint. */
export function narrowed(trips: readonly TripFacets[], names: FacetNames): Narrowed {
	const codes = new Set(trips.flatMap(({ countries }) => countries));
	return {
		trips: new Set(trips.map(({ key }) => key)),
		countries: [...codes].flatMap((code) => names.numerics[code] || [])
	};
}

/** The scene with only those routes; places are sized by the visits that are left. */
export function narrowScene(scene: AtlasScene, { trips, countries }: Narrowed): AtlasScene {
	const routes = scene.routes.filter(({ key }) => trips.has(key));
	const visits = new Map<number, number>();
	for (const place of routes.flatMap(({ stays }) => stays)) {
		visits.set(place, (visits.get(place) ?? 0) + 1);
	}
	const used = new Set(routes.flatMap(({ places }) => places));
	const places = scene.places.flatMap((place, index) =>
		used.has(index) ? [{ index, place: { ...place, visits: visits.get(index) ?? 0 } }] : []
	);
	const moved = new Map(places.map(({ index }, now) => [index, now]));
	const there = (index: number): number => moved.get(index) ?? 0;
	return {
		...scene,
		countries,
		places: places.map(({ place }) => place),
		routes: routes.map((route) => ({
			...route,
			places: route.places.map(there),
			stays: route.stays.map(there)
		}))
	};
}

/** The years with only those trips; a year without any is left out. */
export function narrowYears(years: readonly YearView[], kept: ReadonlySet<string>): YearView[] {
	return years
		.map(({ year, trips }) => ({ year, trips: trips.filter(({ key }) => kept.has(key)) }))
		.filter(({ trips }) => trips.length > 0);
}

/** The figures of the trips that are left, under the same labels and counting rules. */
export function narrowFigures(figures: readonly Figure[], trips: readonly TripFacets[]): Figure[] {
	const values: Readonly<Record<string, number>> = {
		trips: trips.length,
		stops: trips.reduce((sum, trip) => sum + trip.stops, 0),
		countries: new Set(trips.flatMap((trip) => trip.countries)).size,
		km: Math.round(trips.reduce((sum, trip) => sum + trip.km, 0))
	};
	return figures.flatMap((figure) => {
		const value = values[figure.label];
		return value === undefined ? [] : [{ ...figure, value }];
	});
}
