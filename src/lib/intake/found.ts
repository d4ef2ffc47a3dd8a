/** How one of many is found by typing a part of its name. */
import { tokensOf } from './tokens';

/** Whether every word that was typed begins a word of the text, whatever its marks. */
export function isFound(search: string, text: string): boolean {
	const words = tokensOf(text).map(({ word }) => word);
	return tokensOf(search).every(({ word }) => words.some((known) => known.startsWith(word)));
}
