/**
 * The value below which a share of the sample lies, by linear interpolation between the closest
 * ranks (the definition that NumPy and spreadsheets use by default).
 * @param share 0 to 1; 0.5 is the median
 * @throws {RangeError} when the sample is empty
 */
export function quantile(sample: readonly number[], share: number): number {
	const sorted = [...sample].sort((a, b) => a - b);
	const rank = (sorted.length - 1) * share;
	const below = sorted[Math.floor(rank)];
	const above = sorted[Math.ceil(rank)];
	if (below === undefined || above === undefined) {
		throw new RangeError('The sample is empty; there is nothing to measure.');
	}
	return below + (above - below) * (rank - Math.floor(rank));
}

/** Part of the sample that is at most the limit, 0 to 1. */
export function shareWithin(sample: readonly number[], limit: number): number {
	return sample.filter((value) => value <= limit).length / sample.length;
}

/** "12.3 ms" */
export function milliseconds(value: number): string {
	return `${value.toFixed(1)} ms`;
}
