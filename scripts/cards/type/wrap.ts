/** Breaks text into lines. Widths come from whoever can measure; nothing here knows a font. */

export type Measure = (text: string) => number;

export interface Wrapped {
	readonly lines: readonly string[];
	/** Whether words were left out. */
	readonly cut: boolean;
}

const ELLIPSIS = '…';
/** What does not stand before an ellipsis. */
const TRAILING = /[\s,;:.–—-]+$/u;

/** Words, each with the space before it; a line may also break after a dash. */
function pieces(text: string): string[] {
	return text.match(/\s*[^\s–—]+[–—]?|\s*[–—]/gu) ?? [];
}

/** A word too long for any line, cut where it must be. */
function hyphenless(word: string, width: number, measure: Measure): string[] {
	const parts: string[] = [];
	let part = '';
	for (const letter of word) {
		if (part !== '' && measure(part + letter) > width) {
			parts.push(part);
			part = letter;
		} else part += letter;
	}
	return [...parts, part];
}

/** All lines of a text, as full as they can be. */
function allLines(text: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text.trim())) {
		if (measure(line + piece) <= width) {
			line += piece;
			continue;
		}
		if (line !== '') lines.push(line);
		const parts = hyphenless(piece.trim(), width, measure);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
	}
	return line === '' ? lines : [...lines, line];
}

/** A line that ends in an ellipsis, with as many of its words as then fit. */
function ended(line: string, width: number, measure: Measure): string {
	const words = pieces(line);
	while (words.length > 0) {
		const text = words.join('').replace(TRAILING, '') + ELLIPSIS;
		if (measure(text) <= width) return text;
		words.pop();
	}
	return ELLIPSIS;
}

/**
 * The first lines of a text; where it has more, the last of them ends in an ellipsis after a
 * whole word.
 * @param width in the unit that `measure` answers in
 * @param most lines, at least one
 */
export function wrap(text: string, width: number, most: number, measure: Measure): Wrapped {
	const lines = allLines(text, width, measure);
	if (lines.length <= most) return { lines, cut: false };
	const last = ended(lines[most - 1] ?? '', width, measure);
	return { lines: [...lines.slice(0, most - 1), last], cut: true };
}

/**
 * As few lines as are needed, but of even length: a title with one word alone on its last line
 * looks like an accident.
 */
export function balance(text: string, width: number, most: number, measure: Measure): Wrapped {
	const full = wrap(text, width, most, measure);
	if (full.cut || full.lines.length < 2) return full;
	let [narrow, wide] = [0, width];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		const tried = allLines(text, middle, measure);
		const torn = pieces(text).some((word) => measure(word.trim()) > middle);
		if (tried.length <= full.lines.length && !torn) wide = middle;
		else narrow = middle;
	}
	return { lines: allLines(text, wide, measure), cut: false };
}

export interface Fitted extends Wrapped {
	readonly size: number;
}

/**
 * The largest of some sizes at which a text fits into its lines without losing a word; the last
 * size, with an ellipsis, where none is small enough.
 * @param sizes each with the lines that it may take, the largest first
 * @param measure width of a text at a size
 */
export function fitText(
	text: string,
	width: number,
	sizes: readonly { readonly size: number; readonly most: number }[],
	measure: (text: string, size: number) => number
): Fitted {
	let fitted: Fitted = { lines: [], cut: true, size: 0 };
	for (const { size, most } of sizes) {
		const at: Measure = (words) => measure(words, size);
		fitted = { ...balance(text, width, most, at), size };
		const torn = text.split(/\s+/).some((word) => at(word) > width);
		if (!fitted.cut && !torn) return fitted;
	}
	return fitted;
}
