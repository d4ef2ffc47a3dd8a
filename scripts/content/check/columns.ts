/** How wide text stands on a terminal. */

/** Marks that stand on the letter before them. */
const NO_WIDTH = /\p{Mn}|\p{Me}/u;

/** East Asian wide characters and pictures, roughly as terminals draw them. */
const DOUBLE_WIDTH =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns of a terminal that the text takes. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) {
		if (DOUBLE_WIDTH.test(character)) width += 2;
		else if (!NO_WIDTH.test(character)) width += 1;
	}
	return width;
}
