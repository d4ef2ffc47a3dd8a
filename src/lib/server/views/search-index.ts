import type { Atlas } from '$lib/domain/atlas';
import { occasionPath } from '$lib/urls';
import { countryLinks, placeLinks } from './ledger';
import { byName, initial } from './ledger-names';
import { occasionViews } from './ledger-occasions';
import { personLinks } from './ledger-people';

/** An entry of the index of everything. */
export interface IndexEntry {
	readonly path: string;
	readonly name: string;
	readonly count: number;
}

export interface IndexLetter {
	readonly letter: string;
	readonly entries: readonly IndexEntry[];
}

/** Entries under their first letters, in the order of the alphabet. */
export function indexByLetter(entries: readonly IndexEntry[]): IndexLetter[] {
	const letters = new Map<string, IndexEntry[]>();
	for (const { path, name, count } of entries.toSorted(byName)) {
		const letter = initial(name);
		letters.set(letter, [...(letters.get(letter) ?? []), { path, name, count }]);
	}
	return [...letters]
		.map(([letter, found]) => ({ letter, entries: found }))
		.toSorted((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

/** Everything that has an address and a name: what a reader without scripts searches in. */
export function indexOfEverything(atlas: Atlas): IndexLetter[] {
	const occasions = occasionViews(atlas).map(({ id, name, stays }) => ({
		path: occasionPath(id),
		name,
		count: stays.length
	}));
	return indexByLetter([
		...placeLinks(atlas),
		...countryLinks(atlas),
		...personLinks(atlas),
		...occasions
	]);
}
