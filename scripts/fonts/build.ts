/**
 * Makes the site's font files and `src/lib/styles/fonts.css` from the npm packages of the
 * typefaces. Run `npm run fonts` after content brought a new character, and commit the result.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import prettier from 'prettier';
import subsetFont from 'subset-font';
import { charactersOf } from './characters';
import { fallbackFace, fontFace, furtherOf } from './css';
import { CUTS, type Cut } from './cuts';
import { fit } from './fit';
import { gpos } from './gpos';
import { kerningOf } from './kerning';
import { readSfnt } from './sfnt';
import { withTable } from './tables';

const STYLES = 'src/lib/styles';
/** Name records kept: copyright, licence and its address, so that each file carries its terms. */
const LICENCE_NAMES = [0, 13, 14];
const { resolve } = createRequire(import.meta.url);

function wanted(cut: Cut, content: string): string {
	const fromContent = [...content].filter((character) => cut.content.test(character));
	return [...new Set([...cut.stock, ...fromContent])].join('');
}

async function make(cut: Cut, text: string): Promise<string> {
	const original = readFileSync(resolve(cut.from));
	const options = {
		noHinting: true,
		keepFeatures: [...cut.features],
		preserveNameIds: LICENCE_NAMES
	};
	const axes = cut.axes ? { variationAxes: cut.axes } : {};
	const plain = await subsetFont(original, text, { ...options, ...axes, targetFormat: 'sfnt' });
	const sfnt = readSfnt(plain);
	const kerned = cut.kerning
		? withTable(plain, 'GPOS', gpos(kerningOf(plain, text, cut.kerning)))
		: plain;
	// Only now: kerning that varies with an axis needs one of these tables.
	const dropTables = [...(cut.without ?? [])];
	const woff2 = await subsetFont(kerned, text, { ...options, dropTables, targetFormat: 'woff2' });
	writeFileSync(join(STYLES, 'fonts', `${cut.name}.woff2`), woff2);
	console.log(`${cut.name.padEnd(28)} ${sfnt.glyphs.size} characters, ${woff2.length} bytes`);
	const codePoints = [...sfnt.glyphs.keys()];
	const face = fontFace(cut, codePoints);
	const { family, fallbacks = [] } = cut;
	const fitted = fallbacks.map((font) => ({ font, measure: fit(sfnt, font) }));
	const own = fitted.map(({ font, measure }) => fallbackFace(family, font, measure, codePoints));
	const further = fitted.map(({ font, measure }) => fallbackFace(furtherOf(family), font, measure));
	return [face, ...own, ...further].join('');
}

rmSync(join(STYLES, 'fonts'), { recursive: true, force: true });
mkdirSync(join(STYLES, 'fonts'));
const content = charactersOf('content') + charactersOf('src/lib/map/basemap/generated');
const faces: string[] = ['/* Made by `npm run fonts`; change scripts/fonts instead. */\n'];
for (const cut of CUTS) {
	const text = wanted(cut, content);
	if (text !== '') faces.push(await make(cut, text));
}
const path = join(STYLES, 'fonts.css');
const style = await prettier.resolveConfig(path);
writeFileSync(path, await prettier.format(faces.join('\n'), { ...style, filepath: path }));
