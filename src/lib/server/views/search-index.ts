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

function letterOf(name: string): string {
	return (
		name
			.normalize('NFD')
			.match(/\p{Letter}/u)?.[0]
			.toUpperCase() ?? '#'
	);
}

/** Entries under their first letters, in the order of the alphabet. */
export function indexByLetter(entries: readonly IndexEntry[]): IndexLetter[] {
	const letters = new Map<string, IndexEntry[]>();
	for (const { path, name, count } of entries.toSorted((a, b) =>
		a.name.localeCompare(b.name, 'en')
	)) {
		const letter = letterOf(name);
		letters.set(letter, [...(letters.get(letter) ?? []), { path, name, count }]);
	}
	return [...letters]
		.map(([letter, found]) => ({ letter, entries: found }))
		.toSorted((a, b) => a.letter.localeCompare(b.letter, 'en'));
}
