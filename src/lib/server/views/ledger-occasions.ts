/** The ledger of occasions: every summit, conference or purpose, with its stops. */
import type { Atlas, Stop } from '$lib/domain/atlas';
import type { OccasionRow, OccasionView } from '$lib/domain/ledgers';
import { slug } from '$lib/domain/slug';
import { byName, initial } from './ledger-names';
import { perAtlas } from './memo';
import { stayViews } from './stay';
import { allStops } from './stop-index';

/** The spelling used most, the first one used where two are used alike. */
function usual(names: readonly string[]): string {
	const uses = (name: string): number => names.filter((each) => each === name).length;
	return [...new Set(names)].toSorted((a, b) => uses(b) - uses(a))[0] ?? '';
}

/**
 * Occasions by name, G7 before G20. Names that differ only in an apostrophe, a dash or capitals
 * are one occasion.
 */
export const occasionViews = perAtlas((atlas): readonly OccasionView[] => {
	const occasions = new Map<string, { names: string[]; stops: Set<Stop> }>();
	for (const stop of allStops(atlas)) {
		for (const name of stop.occasions) {
			const found = occasions.get(slug(name)) ?? { names: [], stops: new Set() };
			found.names.push(name);
			found.stops.add(stop);
			occasions.set(slug(name), found);
		}
	}
	return [...occasions]
		.map(([id, { names, stops }]) => {
			const name = usual(names);
			return { id, name, group: initial(name), stays: stayViews(atlas, [...stops]) };
		})
		.toSorted(byName);
});

/** The same for the index of all, which is long. */
export function occasionRows(atlas: Atlas): OccasionRow[] {
	return occasionViews(atlas).map(({ id, name, group, stays }) => ({
		id,
		name,
		group,
		stays: stays.map(({ path, place, date }) => ({ path, place, date: date.text }))
	}));
}
