/**
 * Writes kerning as an OpenType table `GPOS` (OpenType 1.9, chapter 2 "OpenType Layout Common Table
 * Formats" and `GPOS`): one lookup of pairs of classes. A typeface's own has many lookups, which
 * subsetting keeps apart.
 */

/** How much nearer each glyph follows another, by the index of the first and of the second. */
export type Kerning = ReadonlyMap<number, ReadonlyMap<number, number>>;

const XADVANCE = 4;

const words = (...values: readonly number[]): number[] => values.map((value) => value & 0xffff);

/** Glyphs in their order, in runs that follow each other in number and have the same class. */
function classDefinition(classes: ReadonlyMap<number, number>): number[] {
	const ranges: [first: number, last: number, number: number][] = [];
	for (const [glyph, number] of [...classes].sort(([a], [b]) => a - b)) {
		const range = ranges.at(-1);
		if (range && range[1] === glyph - 1 && range[2] === number) range[1] = glyph;
		else if (number > 0) ranges.push([glyph, glyph, number]);
	}
	return words(2, ranges.length, ...ranges.flat());
}

/** Numbers the glyphs so that those with the same values have the same number. */
function classesOf(
	values: ReadonlyMap<number, string>,
	first: ReadonlyMap<string, number>
): Map<number, number> {
	const numbers = new Map(first);
	return new Map(
		[...values].map(([glyph, key]) => {
			const number = numbers.get(key) ?? numbers.size;
			numbers.set(key, number);
			return [glyph, number];
		})
	);
}

/** One glyph of each class, in the order of the classes. */
function examples(classes: ReadonlyMap<number, number>): number[] {
	const found: number[] = [];
	for (const [glyph, number] of classes) found[number] ??= glyph;
	return found;
}

function pairs(kerning: Kerning): number[] {
	const firsts = [...kerning.keys()].sort((a, b) => a - b);
	const seconds = [...new Set([...kerning.values()].flatMap((row) => [...row.keys()]))].sort(
		(a, b) => a - b
	);
	const at = (first: number, second: number): number => kerning.get(first)?.get(second) ?? 0;
	const row = (first: number): string => seconds.map((second) => at(first, second)).join();
	const column = (second: number): string => firsts.map((first) => at(first, second)).join();
	const ones = classesOf(new Map(firsts.map((glyph) => [glyph, row(glyph)])), new Map());
	// The class 0 of what follows is everything else.
	const others = classesOf(
		new Map(seconds.map((glyph) => [glyph, column(glyph)])),
		new Map([['', 0]])
	);
	const rows = examples(ones);
	const columns = [...new Set(others.values())].length + 1;
	const second = examples(others);
	const matrix = rows.flatMap((first) =>
		Array.from({ length: columns }, (_, number) => {
			const glyph = second[number];
			return glyph === undefined ? 0 : at(first, glyph);
		})
	);
	const head = 8;
	const coverage = words(1, firsts.length, ...firsts);
	const classOnes = classDefinition(ones);
	const classOthers = classDefinition(others);
	const start = head + matrix.length;
	return [
		...words(
			2,
			start * 2,
			XADVANCE,
			0,
			(start + coverage.length) * 2,
			(start + coverage.length + classOnes.length) * 2,
			rows.length,
			columns
		),
		...words(...matrix),
		...coverage,
		...classOnes,
		...classOthers
	];
}

/** Four letters as two words. */
function tag(name: string): number[] {
	const [a = 0, b = 0, c = 0, d = 0] = [...name].map((letter) => letter.charCodeAt(0));
	return words(a * 256 + b, c * 256 + d);
}

/** @returns the table with the kerning of every script */
export function gpos(kerning: Kerning): Uint8Array {
	const script = words(4, 0, 0, 0xffff, 1, 0);
	// Both scripts share what follows their two records.
	const scripts = [
		...words(2),
		...tag('DFLT'),
		...words(14),
		...tag('latn'),
		...words(14),
		...script
	];
	const features = [...words(1), ...tag('kern'), ...words(8), ...words(0, 1, 0)];
	const lookups = words(1, 4, 2, 0, 1, 8);
	const head = 5;
	const list = [head, head + scripts.length, head + scripts.length + features.length];
	const table = [
		...words(1, 0, ...list.map((offset) => offset * 2)),
		...scripts,
		...features,
		...lookups,
		...pairs(kerning)
	];
	const bytes = new Uint8Array(table.length * 2);
	const view = new DataView(bytes.buffer);
	table.forEach((word, index) => view.setUint16(index * 2, word));
	return bytes;
}
