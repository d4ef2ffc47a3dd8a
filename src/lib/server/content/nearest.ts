/** The nearest known word to a misspelt one. */

/**
 * Optimal string alignment distance: the restricted form of Damerau and Levenshtein's (1964,
 * 1966), where a letter is added, left out, changed, or swapped with its neighbour at cost 1.
 * @returns `Infinity` as soon as it is certain to be more than the limit
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				cell(last, j) + 1,
				cell(row, j - 1) + 1,
				cell(last, j - 1) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
			}
			row.push(cost);
		}
		// A swap reaches back two rows, so both must be beyond the limit.
		if (Math.min(...row) > limit && Math.min(...last) > limit) return Infinity;
		beforeLast = last;
		last = row;
	}
	return cell(last, b.length);
}

function cell(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}

/** Longest word that is compared; a longer one is no slip of the pen. */
const LENGTH_LIMIT = 120;

/** Most letters that may differ. */
const DISTANCE_LIMIT = 4;

/**
 * The known word nearest to the given one, or `null` when none is near: at most a third of its
 * letters differ, and never more than four. Of equally near ones the first in the alphabet.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
	if (word.length > LENGTH_LIMIT) return null;
	let best: string | null = null;
	let bestDistance = Math.min(DISTANCE_LIMIT, Math.max(1, Math.floor(word.length / 3))) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) > bestDistance) continue;
		const distance = editDistance(word, candidate, bestDistance);
		const better = distance < bestDistance;
		if (better || (distance === bestDistance && best !== null && candidate < best)) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** What to do about an unknown word: the nearest known one, or where words become known. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(word, known);
	return near === null ? otherwise : `did you mean "${near}"?`;
}
