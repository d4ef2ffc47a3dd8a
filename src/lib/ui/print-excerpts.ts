import type { ExcerptView, TripView } from '$lib/domain/views';

export interface PrintExcerpt {
	readonly excerpt: ExcerptView;
	/** "3 Doha, 8 Cairo": the stops that it speaks of; empty where the excerpt before says so. */
	readonly heading: string;
	/** The next one is cited alike. */
	readonly more: boolean;
}

/** Whether two are of the same article and say the same of the trip: paper cites both at once. */
export function isCitedAlike(excerpt: ExcerptView, next: ExcerptView | undefined): boolean {
	return next?.article.path === excerpt.article.path && next.label === excerpt.label;
}

/**
 * What a trip on paper quotes of its stops: each excerpt once, without those that the trip's own
 * page shows; what speaks of the same stops stands together.
 */
export function printExcerpts(trip: Pick<TripView, 'excerptViews' | 'stopViews'>): PrintExcerpt[] {
	const shown = new Set(trip.excerptViews.map(({ id }) => id));
	const stopsOf = new Map<ExcerptView, string>();
	const byId = new Map<string, ExcerptView>();
	for (const stop of trip.stopViews) {
		for (const excerpt of stop.excerpts) {
			if (excerpt.about !== 'stop' || shown.has(excerpt.id)) continue;
			const first = byId.get(excerpt.id) ?? excerpt;
			byId.set(first.id, first);
			const name = `${stop.number ?? ''} ${stop.place.name}`.trim();
			stopsOf.set(first, [stopsOf.get(first), name].filter(Boolean).join(', '));
		}
	}
	return [...new Set(stopsOf.values())].flatMap((stops) => {
		const excerpts = [...stopsOf.keys()].filter((excerpt) => stopsOf.get(excerpt) === stops);
		return excerpts.map((excerpt, index) => ({
			excerpt,
			heading: index === 0 ? stops : '',
			more: isCitedAlike(excerpt, excerpts[index + 1])
		}));
	});
}
