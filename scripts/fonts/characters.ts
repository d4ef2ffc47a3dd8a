/** Which characters the site can show: those of every content file and a fixed stock. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function range(first: number, last: number): string {
	let text = '';
	for (let code = first; code <= last; code++) text += String.fromCodePoint(code);
	return text;
}

const ASCII = range(0x20, 0x7e);
const LATIN_EXTENDED_A = range(0x100, 0x17f);

/** What running text and the interface are made of, with the letters of Türkiye and of a café. */
export const TEXT = ASCII + '\u00a0–—‘’“”…·‹›©×−éüÜ';

/** Signs that few pages show; they come with the accented letters. */
export const SIGNS = '«»§°½';

/** Letters of other European languages; a page fetches them only where it shows one. */
export const EXTENDED = LATIN_EXTENDED_A + 'ȘșȚțʻʼ';

/** Every character of the files below a folder, controls left out, in code point order. */
export function charactersOf(folder: string): string {
	const found = new Set<string>();
	const visit = (path: string): void => {
		for (const entry of readdirSync(path, { withFileTypes: true })) {
			const child = join(path, entry.name);
			if (entry.isDirectory()) visit(child);
			else for (const character of readFileSync(child, 'utf8')) found.add(character);
		}
	};
	visit(folder);
	return [...found]
		.filter((character) => !/[\p{Cc}\p{Cf}]/u.test(character))
		.sort()
		.join('');
}
