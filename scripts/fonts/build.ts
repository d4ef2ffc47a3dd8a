/**
 * Makes the site's font files and `src/lib/styles/fonts.css` from the npm packages of the
 * typefaces. Run `npm run fonts` after content brought a new character, and commit the result.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import prettier from 'prettier';
import subsetFont from 'subset-font';
import { charactersOf } from './characters';
import { fallbackFace, fontFace } from './css';
import { CUTS, type Cut } from './cuts';
import { fit } from './fit';
import { readSfnt } from './sfnt';

const STYLES = 'src/lib/styles';
/** Name records kept: copyright, licence and its address, so that each file carries its terms. */
const LICENCE_NAMES = [0, 13, 14];
const { resolve } = createRequire(import.meta.url);

function wanted(cut: Cut, content: string): string {
	const fromContent = [...content].filter((character) => cut.content.test(character));
	return [...new Set([...cut.stock, ...fromContent])].join('');
}

async function make(cut: Cut, content: string): Promise<string> {
	const original = readFileSync(resolve(cut.from));
	const text = wanted(cut, content);
	const options = {
		noHinting: true,
		keepFeatures: [...cut.features],
		preserveNameIds: LICENCE_NAMES,
		...(cut.axes ? { variationAxes: cut.axes } : {})
	};
	const sfnt = readSfnt(await subsetFont(original, text, { ...options, targetFormat: 'sfnt' }));
	const woff2 = await subsetFont(original, text, { ...options, targetFormat: 'woff2' });
	writeFileSync(join(STYLES, 'fonts', `${cut.name}.woff2`), woff2);
	console.log(`${cut.name.padEnd(28)} ${sfnt.glyphs.size} characters, ${woff2.length} bytes`);
	const face = fontFace(cut, sfnt.glyphs.keys());
	return cut.fallback
		? face + fallbackFace(cut.family, cut.fallback, fit(sfnt, cut.fallback))
		: face;
}

mkdirSync(join(STYLES, 'fonts'), { recursive: true });
const content = charactersOf('content') + charactersOf('src/lib/map/basemap/generated');
const faces: string[] = ['/* Made by `npm run fonts`; change scripts/fonts instead. */\n'];
for (const cut of CUTS) faces.push(await make(cut, content));
const path = join(STYLES, 'fonts.css');
const style = await prettier.resolveConfig(path);
writeFileSync(path, await prettier.format(faces.join('\n'), { ...style, filepath: path }));
