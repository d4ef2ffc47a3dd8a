/**
 * `npm run icons`: draws the pictures of an installed Shuttle from the site's own mark. They change
 * with `static/favicon.svg` alone and stand in the repository.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from './root';

/** The side of the mark's square, in its own units. */
const SIDE = 32;
/** Of a maskable icon a system may cut away all but a circle of 80 % of its side. */
const SAFE = 0.72;

interface Icon {
	readonly file: string;
	/** Pixels. */
	readonly size: number;
	readonly maskable: boolean;
}

const ICONS: readonly Icon[] = [
	{ file: 'icon-192.png', size: 192, maskable: false },
	{ file: 'icon-512.png', size: 512, maskable: false },
	{ file: 'icon-maskable-512.png', size: 512, maskable: true }
];

/** The mark in the light colours, which an icon has on every system. */
function drawn(mark: string, maskable: boolean): string {
	const light = mark.replace(/@media\(prefers-color-scheme:dark\)\{(?:[^{}]*\{[^{}]*\})*\}/, '');
	if (!maskable) return light;
	const inner = light.replace(/<svg[^>]*>|<\/svg>/g, '').replace(/<rect[^>]*>/, '');
	const margin = (SIDE * (1 - SAFE)) / 2;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="#fffdf8"/><g transform="translate(${margin} ${margin}) scale(${SAFE})">${inner}</g></svg>`;
}

const mark = await readFile(join(ROOT, 'static/favicon.svg'), 'utf8');
for (const { file, size, maskable } of ICONS) {
	const picture = new Resvg(drawn(mark, maskable), { fitTo: { mode: 'width', value: size } });
	const png = picture.render().asPng();
	await writeFile(join(ROOT, 'static', file), png);
	console.log(`static/${file}: ${png.length} bytes`);
}
