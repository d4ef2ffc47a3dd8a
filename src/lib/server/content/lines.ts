/** Offsets in a text to lines and columns. */

export interface LineColumn {
	readonly line: number;
	readonly column: number;
}

/** Returns a function from an offset (UTF-16 code units) to its line and column, from 1. */
export function lineIndex(text: string, firstLine = 1): (offset: number) => LineColumn {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + firstLine, column: offset - (starts[low] ?? 0) + 1 };
	};
}
