/** Cuts a text where one font must give way to another. */

/** Letters in a row that one font draws. */
export interface Run<Font> {
	readonly text: string;
	readonly font: Font;
}

const SPACE = /^\s$/u;
const MARK = /^\p{M}$/u;

/**
 * The runs of a text in their order. A space and a combining mark stay with what is before them
 * where that font has them, so that no word of another script is torn from the next.
 * @param fonts the preferred first; the first draws what none has
 * @param has whether a font has a code point
 */
export function runsOf<Font>(
	text: string,
	fonts: readonly [Font, ...Font[]],
	has: (font: Font, codePoint: number) => boolean
): Run<Font>[] {
	const runs: { text: string; font: Font }[] = [];
	for (const letter of text) {
		const code = letter.codePointAt(0) ?? 0;
		const last = runs.at(-1);
		const stays = last && (SPACE.test(letter) || MARK.test(letter)) && has(last.font, code);
		const font = stays ? last.font : (fonts.find((each) => has(each, code)) ?? fonts[0]);
		if (last?.font === font) last.text += letter;
		else runs.push({ text: letter, font });
	}
	return runs;
}
