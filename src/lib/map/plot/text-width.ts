/**
 * Advance widths of Public Sans at weight 600, in thousandths of the type size, measured in a
 * browser from the font files of @fontsource-variable/public-sans 5.3.0.
 */
const ADVANCES: Readonly<Record<string, readonly number[]>> = {
	abcdefghijklm: [560, 603, 546, 603, 572, 397, 626, 585, 258, 277, 572, 317, 882],
	nopqrstuvwxyz: [586, 571, 602, 602, 403, 518, 404, 589, 513, 785, 577, 551, 489],
	ABCDEFGHIJKLM: [719, 678, 705, 708, 629, 605, 747, 768, 297, 396, 701, 578, 903],
	NOPQRSTUVWXYZ: [770, 749, 645, 762, 687, 682, 606, 714, 690, 962, 704, 640, 655],
	'0123456789': [630, 419, 618, 649, 644, 659, 643, 615, 661, 643],
	" -.,:/&'’ʻ·()–—": [234, 386, 250, 261, 250, 368, 750, 255, 248, 239, 246, 320, 324, 576, 1134],
	łıøØæœß: [363, 255, 600, 765, 914, 941, 610]
};
const AVERAGE = 600;
/** For rounding, hinting and a fallback font that is wider. */
const SAFETY = 1.03;

const widths = new Map<string, number>(
	Object.entries(ADVANCES).flatMap(([letters, advances]) =>
		[...letters].map((letter, i): [string, number] => [letter, advances[i] ?? AVERAGE])
	)
);

const MARKS = /\p{M}/gu;

/**
 * Estimated width of one line of text, in CSS px; a letter with a diacritic counts as its base
 * letter, one of another script as an average one.
 * @param size type size in CSS px
 */
export function textWidth(text: string, size: number): number {
	let thousandths = 0;
	for (const letter of text.normalize('NFD').replace(MARKS, '')) {
		thousandths += widths.get(letter) ?? AVERAGE;
	}
	return (thousandths * size * SAFETY) / 1000;
}
