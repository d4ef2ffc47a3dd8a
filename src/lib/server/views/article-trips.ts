import type { Article, Atlas, Trip } from '$lib/domain/atlas';

/** The trips that an article's excerpts speak of, in the order of travel; all if it names none. */
export function articleTrips(atlas: Atlas, article: Article): readonly Trip[] {
	const keys = new Set(
		article.excerpts
			.flatMap((excerpt) => excerpt.links)
			.flatMap(({ target }) => {
				if (target.kind === 'trip') return [target.key];
				return target.kind === 'stop' ? [atlas.stopsByKey.get(target.key)?.tripKey] : [];
			})
	);
	const trips = atlas.trips.filter((trip) => keys.has(trip.key));
	return trips.length > 0 ? trips : atlas.trips;
}
