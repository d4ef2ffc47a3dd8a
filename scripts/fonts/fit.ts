/**
 * Fits a font that every system has to one that is still loading, so that lines break alike and
 * nothing jumps when it arrives (CSS Fonts 5: size-adjust, ascent-, descent-, line-gap-override).
 */
import type { Sfnt } from './sfnt';
import type { SystemFont } from './system-fonts';

/** Per thousand letters of English prose, the space between words included. */
const FREQUENCY: Readonly<Record<string, number>> = {
	' ': 183, e: 102, t: 75, a: 65, o: 62, n: 57, i: 57, s: 53, r: 50, h: 50, l: 33, d: 33,
	u: 23, c: 22, m: 20, f: 20, w: 17, g: 16, p: 15, y: 14, b: 13, v: 8, k: 6, x: 1, j: 1,
	q: 1, z: 1
}; // prettier-ignore

/** Mean advance width in em, weighted by how often a letter occurs. */
function meanWidth(width: (character: string) => number): number {
	let sum = 0;
	let weight = 0;
	for (const [character, frequency] of Object.entries(FREQUENCY)) {
		sum += width(character) * frequency;
		weight += frequency;
	}
	return sum / weight;
}

export interface Fit {
	/** All in percent. */
	readonly sizeAdjust: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

/** How the fallback must be stretched to take the font's room. */
export function fit(font: Sfnt, fallback: SystemFont): Fit {
	const em = font.metrics.unitsPerEm;
	const own = meanWidth((letter) => (font.advance(letter.codePointAt(0) ?? 0) ?? 0) / em);
	const other = meanWidth((letter) => (fallback.widths[letter] ?? 0) / 1000);
	const size = own / other;
	const percent = (units: number): number => Math.round((units / em / size) * 10_000) / 100;
	return {
		sizeAdjust: Math.round(size * 10_000) / 100,
		ascent: percent(font.metrics.ascent),
		descent: percent(-font.metrics.descent),
		lineGap: percent(font.metrics.lineGap)
	};
}
