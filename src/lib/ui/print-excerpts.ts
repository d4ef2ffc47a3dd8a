import type { ExcerptView, TripView } from '$lib/domain/views';

export interface PrintExcerpt {
	readonly excerpt: ExcerptView;
	/** "3 Doha" of each stop that it speaks of, in the order of travel. */
	readonly stops: readonly string[];
}

/**
 * What a trip on paper quotes of its stops: each excerpt once, without those that the trip's own
 * page shows.
 */
export function printExcerpts(trip: Pick<TripView, 'excerptViews' | 'stopViews'>): PrintExcerpt[] {
	const shown = new Set(trip.excerptViews.map(({ id }) => id));
	const found = new Map<string, { excerpt: ExcerptView; stops: string[] }>();
	for (const stop of trip.stopViews) {
		for (const excerpt of stop.excerpts) {
			if (excerpt.about !== 'stop' || shown.has(excerpt.id)) continue;
			const entry = found.get(excerpt.id) ?? { excerpt, stops: [] };
			entry.stops.push(`${stop.number ?? ''} ${stop.place.name}`.trim());
			found.set(excerpt.id, entry);
		}
	}
	return [...found.values()];
}
