/**
 * The site's typefaces for drawing: the files of their npm packages, opened with HarfBuzz. A face
 * is a chain of fonts, the first of which that has a letter draws it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** What letters are for: titles, running text, names of waters, the interface in three weights. */
export type FaceName = 'display' | 'serif' | 'italic' | 'sans' | 'medium' | 'strong';

export type Faces = Readonly<Record<FaceName, readonly Font[]>>;

const SERIF = '@fontsource-variable/newsreader/files/newsreader';
const SANS = '@fontsource-variable/public-sans/files/public-sans';

const FILES = {
	serif: `${SERIF}-latin-opsz-normal.woff2`,
	serifExtended: `${SERIF}-latin-ext-opsz-normal.woff2`,
	serifVietnamese: `${SERIF}-vietnamese-opsz-normal.woff2`,
	italic: `${SERIF}-latin-opsz-italic.woff2`,
	sans: `${SANS}-latin-wght-normal.woff2`,
	sansExtended: `${SANS}-latin-ext-wght-normal.woff2`,
	sansVietnamese: `${SANS}-vietnamese-wght-normal.woff2`,
	cyrillic: '@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
	arabic: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'
} as const;

type FileName = keyof typeof FILES;
type Axes = Readonly<Record<string, number>>;

// Newsreader lacks the ʻokina, so the sans stands behind it, as on the site.
const SERIF_CHAIN: readonly FileName[] = ['serif', 'serifExtended', 'serifVietnamese', 'sans'];
const SANS_CHAIN: readonly FileName[] = ['sans', 'sansExtended', 'sansVietnamese'];
const OTHERS: readonly FileName[] = ['cyrillic', 'arabic'];

const CHAINS: Readonly<Record<FaceName, { files: readonly FileName[]; axes: Axes }>> = {
	display: { files: SERIF_CHAIN, axes: { opsz: 34, wght: 450 } },
	serif: { files: SERIF_CHAIN, axes: { opsz: 22, wght: 420 } },
	italic: { files: ['italic', ...SERIF_CHAIN], axes: { opsz: 16, wght: 420 } },
	sans: { files: SANS_CHAIN, axes: { wght: 400 } },
	medium: { files: SANS_CHAIN, axes: { wght: 500 } },
	strong: { files: SANS_CHAIN, axes: { wght: 620 } }
};

const { resolve } = createRequire(import.meta.url);

/** Every file that a face is made of, for whoever must know whether one has changed. */
export const FONT_FILES: readonly string[] = Object.values(FILES).map((file) => resolve(file));

async function open(file: FileName): Promise<Face> {
	const packed = readFileSync(resolve(FILES[file]));
	const bytes = await subsetFont(packed, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
	return new Face(new Blob(new Uint8Array(bytes)));
}

function cut(face: Face, axes: Axes): Font {
	const font = new Font(face);
	const known = face.getAxisInfos();
	font.setVariations(
		Object.entries(axes)
			.filter(([axis]) => axis in known)
			.map(([axis, value]) => new Variation(axis, value))
	);
	return font;
}

/**
 * Opens all faces.
 * @throws when a package of a typeface is not installed
 */
export async function openFaces(): Promise<Faces> {
	const names = Object.keys(FILES) as FileName[];
	const opened = new Map<FileName, Face>();
	for (const name of names) opened.set(name, await open(name));
	const chain = ({ files, axes }: (typeof CHAINS)[FaceName]): Font[] =>
		[...files, ...OTHERS].flatMap((file) => {
			const face = opened.get(file);
			return face ? [cut(face, axes)] : [];
		});
	const { display, serif, italic, sans, medium, strong } = CHAINS;
	return {
		display: chain(display),
		serif: chain(serif),
		italic: chain(italic),
		sans: chain(sans),
		medium: chain(medium),
		strong: chain(strong)
	};
}
