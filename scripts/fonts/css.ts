/** Writes the rules that name the font files. */
import type { Cut } from './cuts';
import type { Fit } from './fit';
import type { SystemFont } from './system-fonts';

/** The shortest list of CSS unicode-range values for some code points. */
export function unicodeRange(codePoints: Iterable<number>): string {
	const ranges: [number, number][] = [];
	for (const code of [...codePoints].sort((one, other) => one - other)) {
		const last = ranges.at(-1);
		if (last && code === last[1] + 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number): string => code.toString(16);
	return ranges
		.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
		.join(', ');
}

/**
 * The family of the letters that most texts do not have. With them in the family itself browsers
 * prepare each of its files for each size of type, before a first picture and again when a file comes;
 * a family that stands behind one with every letter of a text is never looked at.
 */
export const furtherOf = (family: string): string => `${family} Further`;

export function fontFace(cut: Cut, codePoints: Iterable<number>): string {
	return `@font-face {
	font-family: '${cut.family}';
	font-style: ${cut.style};
	font-weight: ${cut.weight};
	font-display: swap;
	src: url('./fonts/${cut.name}.woff2') format('woff2');
	unicode-range: ${unicodeRange(codePoints)};
}
`;
}

/**
 * A system's font under the name `<family> Fallback`, stretched to the family's measure.
 * @param codePoints what it stands in for; without them for everything
 */
export function fallbackFace(
	family: string,
	fallback: SystemFont,
	measure: Fit,
	codePoints?: Iterable<number>
): string {
	const sources = fallback.locals.map((name) => `local('${name}')`).join(', ');
	const range = codePoints ? `\tunicode-range: ${unicodeRange(codePoints)};\n` : '';
	return `@font-face {
	font-family: '${family} Fallback';
	src: ${sources};
	size-adjust: ${measure.sizeAdjust}%;
	ascent-override: ${measure.ascent}%;
	descent-override: ${measure.descent}%;
	line-gap-override: ${measure.lineGap}%;
${range}}
`;
}
