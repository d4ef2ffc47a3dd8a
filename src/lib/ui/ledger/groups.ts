/** Rows of an index under their headings. */

export interface Group<Item> {
	readonly name: string;
	/** The fragment of its address. */
	readonly id: string;
	readonly items: readonly Item[];
}

/** By group in the order of the alphabet, the items in the order given. */
export function groupsOf<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string
): readonly Group<Item>[] {
	const groups = new Map<string, Item[]>();
	for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
	return [...groups]
		.toSorted(([a], [b]) => a.localeCompare(b, 'en'))
		.map(([name, members]) => ({
			name,
			id: `in-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
			items: members
		}));
}
