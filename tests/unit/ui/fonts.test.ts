import { readdirSync, readFileSync, statSync } from 'node:fs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '../../../scripts/fonts/characters';
import { unicodeRange } from '../../../scripts/fonts/css';
import { readSfnt, type Sfnt } from '../../../scripts/fonts/sfnt';

const FOLDER = 'src/lib/styles/fonts';
const css = readFileSync('src/lib/styles/fonts.css', 'utf8');
const names = readdirSync(FOLDER).map((file) => file.replace('.woff2', ''));
const fonts = new Map<string, Sfnt>();

beforeAll(async () => {
	for (const name of names) {
		const woff2 = readFileSync(`${FOLDER}/${name}.woff2`);
		const options = { keepAllGlyphs: true, targetFormat: 'sfnt' } as const;
		fonts.set(name, readSfnt(await subsetFont(woff2, undefined, options)));
	}
});

const weight = (cuts: readonly string[]): number =>
	cuts.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}.woff2`).size, 0);

const holders = (prefix: string): Sfnt[] =>
	[...fonts].filter(([name]) => name.startsWith(prefix)).map(([, font]) => font);

const missing = (characters: string, cuts: readonly Sfnt[]): string[] =>
	[...characters].filter(
		(character) => !cuts.some((font) => font.glyphs.has(character.codePointAt(0) ?? 0))
	);

/** What the site shows: the content, and the names on the basemap. */
const shown = charactersOf('content') + charactersOf('src/lib/map/basemap/generated');

describe('the fonts', () => {
	it('hold every character of the content; else run `npm run fonts`', () => {
		const sans = [...holders('public-sans'), ...holders('libre-franklin'), ...holders('noto')];
		expect(missing(shown, sans)).toEqual([]);
	});

	it('hold every Latin letter of the content in the serif too', () => {
		const latin = shown.replace(/[^\p{Script=Latin}ʻʼ]/gu, '');
		expect(missing(latin, holders('newsreader'))).toEqual([]);
	});

	it('of a stop with an Arabic name weigh no more than its page can afford', () => {
		const cuts = ['newsreader-text', 'public-sans', 'noto-naskh-arabic'];
		expect(weight(cuts)).toBeLessThanOrEqual(46_000);
	});

	it('are fetched only where one of their characters occurs: each rule names them', () => {
		for (const name of names) {
			const rule = css.split('@font-face').find((text) => text.includes(`/${name}.woff2`));
			const range = unicodeRange(fonts.get(name)?.glyphs.keys() ?? []);
			expect(rule?.replace(/\s+/g, ' '), name).toContain(`unicode-range: ${range}`);
		}
	});

	it('are one in each family that a text is set in first, which its fallback stands in for', () => {
		const rules = css.split('@font-face');
		for (const family of ['Newsreader', 'Public Sans']) {
			const own = rules.filter((text) => text.includes(`font-family: '${family}';`));
			const [fallback] = rules.filter((text) => text.includes(`'${family} Fallback'`));
			const range = /unicode-range:[^;]*/.exec(own.join())?.[0];
			expect(own, family).toHaveLength(1);
			expect(range && fallback?.includes(range), family).toBe(true);
		}
	});

	it('do not hide the text while they load', () => {
		const remote = css.split('@font-face').filter((text) => text.includes('url('));
		expect(remote.every((text) => text.includes('font-display: swap'))).toBe(true);
	});
});

describe('a list of code points', () => {
	it('is as short as CSS allows, whatever the order', () => {
		expect(unicodeRange([0x43, 0x41, 0x42, 0x61])).toBe('U+41-43, U+61');
	});
});
