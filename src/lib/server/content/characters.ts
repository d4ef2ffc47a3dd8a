/** Characters that nobody sees or that turn text around, and how to speak of them. */

/** Control characters of C0 and C1; a file has none of them but tab and line feed. */
const CONTROL = /[^\P{Cc}\t\n]/u;

/**
 * Characters that change the direction of text or cannot be seen at all. An article may hold
 * them, because it is quoted to the letter; our own words do without.
 */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/;

/** White space that is no plain space, line feeds and tabs included. */
const ODD_SPACE = /[\t\n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Offset of the first control character, or -1. */
export function findControl(text: string): number {
	return text.search(CONTROL);
}

/** Offset of the first hidden or bidirectional control character, or -1. */
export function findHidden(text: string): number {
	return text.search(HIDDEN);
}

/** `U+200F` */
export function codePoint(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with control characters, hidden ones and odd spaces shown by number, on one line. */
export function visible(text: string): string {
	let shown = '';
	for (const character of text) {
		const unseen = [CONTROL, HIDDEN, ODD_SPACE].some((kind) => kind.test(character));
		shown += unseen ? `<${codePoint(character)}>` : character;
	}
	return shown;
}
