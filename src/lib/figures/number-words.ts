/** Numbers in words and digits for readers; English. */

/** "1,234"; with digits after the point where they are asked for. */
export function grouped(value: number, digits = 0): string {
	return value.toLocaleString('en-GB', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
}

/** "1 stop", "13 stops" */
export function counted(value: number, one: string, many = `${one}s`): string {
	return `${grouped(value)} ${value === 1 ? one : many}`;
}

/** "Amman", "Amman and Doha", "Amman, Doha and Cairo" */
export function listed(words: readonly string[]): string {
	const last = words.at(-1);
	if (last === undefined || words.length === 1) return last ?? '';
	return `${words.slice(0, -1).join(', ')} and ${last}`;
}
