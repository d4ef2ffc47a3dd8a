/** Numbers that look random and are the same on every machine. */

export interface Random {
	/** From 0 to below 1. */
	next(): number;
	/** A whole number from 0 to below the limit. */
	below(limit: number): number;
	/** @throws {RangeError} when there is nothing to pick from */
	pick<Item>(items: readonly Item[]): Item;
	/** The same things in another order. */
	shuffled<Item>(items: readonly Item[]): Item[];
}

/** A linear congruential generator with the constants of Numerical Recipes, modulo 2³². */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new RangeError('There is nothing to pick from.');
			return item;
		},
		shuffled: (items) =>
			items
				.map((item) => ({ item, rank: next() }))
				.toSorted((a, b) => a.rank - b.rank)
				.map(({ item }) => item)
	};
}
