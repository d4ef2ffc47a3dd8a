import type { Atlas, Traveler, Trip } from '$lib/domain/atlas';
import type { TravelerLink, TravelerView } from '$lib/domain/views';
import { atlasPath, travelerPath } from '$lib/urls';
import { perAtlas } from './memo';
import { tripsBy } from './own';

export function travelerView(traveler: Traveler): TravelerView {
	return {
		id: traveler.id,
		path: travelerPath(traveler.id),
		name: traveler.name,
		office: traveler.office,
		years: `${traveler.term.start.year}–${traveler.term.end.year}`,
		summary: traveler.summary
	};
}

/** By their terms. */
export const inOrder = perAtlas((atlas): readonly Traveler[] =>
	[...atlas.travelers.values()].toSorted((a, b) =>
		a.term.start.first < b.term.start.first ? -1 : 1
	)
);

/**
 * Whose figures and timeline stand where a page belongs to no traveler: those of the last one.
 * @throws when there is none
 */
export function lastTraveler(atlas: Atlas): Traveler {
	const last = inOrder(atlas).at(-1);
	if (!last) throw new Error('The content has no traveler.');
	return last;
}

/** As many names as a title has room for; they stand on every page, which must not grow with the atlas. */
const MOST_NAMES = 4;

/** "Henry Kissinger and Antony Blinken"; of many, their number. */
export function namesOf(travelers: readonly Traveler[]): string {
	if (travelers.length > MOST_NAMES) return `${travelers.length} travelers`;
	return new Intl.ListFormat('en').format(travelers.map(({ name }) => name));
}

/** The name of a trip's traveler, where the atlas has several; else every trip is of the same. */
export function byWhom(
	{ travelers }: Pick<Atlas, 'travelers'>,
	{ travelerId }: Pick<Trip, 'travelerId'>
): string | undefined {
	return travelers.size > 1 ? travelers.get(travelerId)?.name : undefined;
}

/**
 * Where playing goes on after a traveler's last trip: to the first one of whoever came next.
 * @returns the trip's key, nothing after the last traveler
 */
export function onwardFrom(atlas: Atlas, travelerId: string): string | undefined {
	const all = inOrder(atlas);
	const rest = all.slice(all.findIndex(({ id }) => id === travelerId) + 1);
	const next = rest.find(({ id }) => tripsBy(atlas, id).length > 0);
	return next && tripsBy(atlas, next.id)[0]?.key;
}

/** Whose pages they are that belong to no traveler, and by what name. */
export function commonTraveler(atlas: Atlas): { traveler: TravelerView; whose?: string } {
	const all = inOrder(atlas);
	const traveler = travelerView(lastTraveler(atlas));
	if (all.length === 1) return { traveler };
	return {
		traveler: {
			...traveler,
			path: atlasPath(),
			name: `${all.length} travelers`,
			years: `${all[0]?.term.start.year}–${Math.max(...all.map(({ term }) => term.end.year))}`
		},
		whose: namesOf(all)
	};
}

/** The ways to the travelers' own pages, from a page that belongs to none; none are needed to one. */
export function travelerLinks(atlas: Atlas): readonly TravelerLink[] {
	if (atlas.travelers.size === 1) return [];
	return inOrder(atlas)
		.toReversed()
		.map(travelerView)
		.map(({ path, name, years }) => ({ path, name, years }));
}
