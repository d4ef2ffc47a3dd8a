/** Measures how a font kerns, with HarfBuzz. */
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import type { Kerning } from './gpos';

interface Shaped {
	readonly glyph: number;
	readonly advance: number;
}

/** The first glyph of a text. */
function first(font: Font, text: string): Shaped {
	const buffer = new Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	shape(font, buffer);
	const [glyph] = buffer.getGlyphInfos();
	const [position] = buffer.getGlyphPositions();
	return { glyph: glyph?.codepoint ?? 0, advance: position?.xAdvance ?? 0 };
}

/**
 * @param sfnt an uncompressed font
 * @param characters each of which may follow each
 * @param step what values are rounded to, in font units; what rounds to nothing is left out
 */
export function kerningOf(sfnt: Uint8Array, characters: string, step: number): Kerning {
	const font = new Font(new Face(new Blob(Uint8Array.from(sfnt))));
	const alone = new Map([...characters].map((letter) => [letter, first(font, letter)]));
	const kerning = new Map<number, Map<number, number>>();
	for (const [letter, { glyph, advance }] of alone) {
		const row = new Map<number, number>();
		for (const [next, { glyph: second }] of alone) {
			const change = first(font, letter + next).advance - advance;
			const value = Math.round(change / step) * step;
			if (value !== 0) row.set(second, value);
		}
		if (row.size > 0) kerning.set(glyph, row);
	}
	return kerning;
}
