/** Fonts that systems have, to stand in for one that is still loading. */

/** Advance widths in 1/1000 em. */
type Widths = Readonly<Record<string, number>>;

/** Adobe's metrics, which Arial shares. */
const HELVETICA: Widths = {
	' ': 278, a: 556, b: 556, c: 500, d: 556, e: 556, f: 278, g: 556, h: 556, i: 222, j: 222,
	k: 500, l: 222, m: 833, n: 556, o: 556, p: 556, q: 556, r: 333, s: 500, t: 278, u: 556,
	v: 500, w: 722, x: 500, y: 500, z: 500
}; // prettier-ignore

/** Adobe's metrics, which Times New Roman shares. */
const TIMES: Widths = {
	' ': 250, a: 444, b: 500, c: 444, d: 500, e: 444, f: 333, g: 500, h: 500, i: 278, j: 278,
	k: 500, l: 278, m: 778, n: 500, o: 500, p: 500, q: 500, r: 333, s: 389, t: 278, u: 500,
	v: 500, w: 722, x: 500, y: 500, z: 444
}; // prettier-ignore

/** As its file `Roboto-Regular.ttf` has them. */
const ROBOTO_WIDTHS: Widths = {
	' ': 248, a: 544, b: 562, c: 523, d: 564, e: 530, f: 348, g: 562, h: 551, i: 243, j: 239,
	k: 507, l: 243, m: 877, n: 552, o: 570, p: 562, q: 568, r: 339, s: 516, t: 327, u: 551,
	v: 484, w: 751, x: 496, y: 473, z: 496
}; // prettier-ignore

/** As its file `NotoSerif-Regular.ttf` has them. */
const NOTO_SERIF_WIDTHS: Widths = {
	' ': 260, a: 563, b: 614, c: 492, d: 614, e: 535, f: 369, g: 538, h: 635, i: 320, j: 300,
	k: 585, l: 310, m: 945, n: 645, o: 577, p: 614, q: 614, r: 471, s: 451, t: 352, u: 635,
	v: 579, w: 862, x: 578, y: 565, z: 511
}; // prettier-ignore

export interface SystemFont {
	/** Names under which a system has it. */
	readonly locals: readonly string[];
	readonly widths: Widths;
}

/** Of Windows, macOS, iOS and Linux. */
export const ARIAL: SystemFont = {
	locals: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
	widths: HELVETICA
};
export const TIMES_NEW_ROMAN: SystemFont = {
	locals: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
	widths: TIMES
};

/** Of Android. */
export const ROBOTO: SystemFont = {
	locals: ['Roboto', 'Roboto Regular'],
	widths: ROBOTO_WIDTHS
};
export const NOTO_SERIF: SystemFont = {
	locals: ['Noto Serif', 'Noto Serif Regular'],
	widths: NOTO_SERIF_WIDTHS
};
