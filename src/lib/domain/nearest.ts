/** Which addresses a reader may have meant who followed one that does not exist. */

export interface Address {
	/** Site path with slashes at both ends. */
	readonly path: string;
	/** For the link. */
	readonly text: string;
}

function bigrams(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (let index = 0; index < text.length - 1; index += 1) {
		const pair = text.slice(index, index + 2);
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	return counts;
}

/** Sørensen–Dice coefficient of the bigrams of two texts, in [0, 1]. */
function dice(a: Map<string, number>, b: Map<string, number>): number {
	let common = 0;
	let total = 0;
	for (const [pair, count] of a) {
		common += Math.min(count, b.get(pair) ?? 0);
		total += count;
	}
	for (const count of b.values()) total += count;
	return total === 0 ? 0 : (2 * common) / total;
}

/**
 * The addresses most like the one asked for, best first; none that shares less than a fifth of
 * its pairs of letters.
 * @param asked a site path, with or without slashes at its ends
 */
export function nearestAddresses(
	asked: string,
	addresses: readonly Address[],
	most = 6
): readonly Address[] {
	const wanted = bigrams(asked.toLowerCase());
	return addresses
		.map((address) => ({ address, score: dice(wanted, bigrams(address.path)) }))
		.filter(({ score }) => score >= 0.2)
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ address }) => address);
}
