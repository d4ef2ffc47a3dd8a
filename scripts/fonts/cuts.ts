/** The cuts of the site's typefaces: which file each comes from and what of it is kept. */
import { EXTENDED, SIGNS, TEXT } from './characters';
import { furtherOf } from './css';
import { ARIAL, NOTO_SERIF, ROBOTO, TIMES_NEW_ROMAN, type SystemFont } from './system-fonts';

export interface Cut {
	/** Name of the file made, without its ending. */
	readonly name: string;
	readonly family: string;
	readonly style: 'normal' | 'italic';
	/** CSS font-weight: one, or a range. */
	readonly weight: string;
	/** A file of an npm package. */
	readonly from: string;
	/** Kept always; of `content`, kept where the content has it. */
	readonly stock: string;
	readonly content: RegExp;
	readonly axes?: Readonly<Record<string, number | { min: number; max: number }>>;
	readonly features: readonly string[];
	/** Tables that it does without. */
	readonly without?: readonly string[];
	/** What its kerning is rounded to, in font units, to be written anew. */
	readonly kerning?: number;
	/** What stands in while it loads; of those that a system has, the last one. */
	readonly fallbacks?: readonly SystemFont[];
}

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';
const SANS = '@fontsource-variable/public-sans/files/public-sans';
const LATIN = ['kern', 'ccmp', 'mark', 'lnum', 'tnum', 'liga'];
const NONE = /(?!)/u;
const VIETNAMESE = /[\u1ea0-\u1ef9]/u;
/** Accented letters of western Europe, but those that the plain cuts have. */
const ACCENTED = /(?![éüÜ])[\u00c0-\u00ff]|[ʻʼ]/u;
/** Latin letters that the plain cuts lack, so that a page with A to Z alone fetches one file. */
const BEYOND_LATIN_1 = /(?![\u0020-\u00ff])[\p{Script=Latin}ʻʼ]/u;
const DOTTED_I = 'İ';
const BEYOND_LATIN_1_BUT_I = /(?![\u0020-\u00ff\u0130])[\p{Script=Latin}ʻʼ]/u;
/** One optical size of Newsreader's axis `opsz` (6 to 72), between running text and titles. */
const TEXT_AXES = { opsz: 22, wght: 420 };
const SANS_AXES = { wght: { min: 400, max: 600 } };
/** Names of styles, and classes of marks, of which these cuts have none. */
const NEVER_READ = ['STAT', 'GDEF'];
/** What weight does to widths; it stands with the outlines as well. */
const WIDTHS_AGAIN = 'HVAR';
/** A 200th of the type size. */
const KERNING_STEP = 10;

export const CUTS: readonly Cut[] = [
	{
		name: 'newsreader-text',
		family: 'Newsreader',
		style: 'normal',
		weight: '400',
		from: `${NEWSREADER}-latin-opsz-normal.woff2`,
		stock: TEXT,
		content: NONE,
		axes: TEXT_AXES,
		features: ['kern', 'lnum'],
		without: NEVER_READ,
		kerning: KERNING_STEP,
		fallbacks: [NOTO_SERIF, TIMES_NEW_ROMAN]
	},
	{
		name: 'newsreader-text-accented',
		family: furtherOf('Newsreader'),
		style: 'normal',
		weight: '400',
		from: `${NEWSREADER}-latin-opsz-normal.woff2`,
		stock: SIGNS,
		content: ACCENTED,
		axes: TEXT_AXES,
		features: ['lnum']
	},
	{
		name: 'newsreader-text-extended',
		family: furtherOf('Newsreader'),
		style: 'normal',
		weight: '400',
		from: `${NEWSREADER}-latin-ext-opsz-normal.woff2`,
		stock: EXTENDED,
		content: BEYOND_LATIN_1,
		axes: TEXT_AXES,
		features: LATIN
	},
	{
		name: 'public-sans',
		family: 'Public Sans',
		style: 'normal',
		weight: '400 600',
		from: `${SANS}-latin-wght-normal.woff2`,
		stock: TEXT,
		content: NONE,
		axes: SANS_AXES,
		features: ['lnum', 'tnum'],
		without: [...NEVER_READ, WIDTHS_AGAIN],
		fallbacks: [ROBOTO, ARIAL]
	},
	{
		name: 'public-sans-accented',
		family: furtherOf('Public Sans'),
		style: 'normal',
		weight: '400 600',
		from: `${SANS}-latin-wght-normal.woff2`,
		stock: SIGNS,
		content: ACCENTED,
		axes: SANS_AXES,
		features: ['lnum', 'tnum']
	},
	{
		name: 'public-sans-extended',
		family: furtherOf('Public Sans'),
		style: 'normal',
		weight: '400 600',
		from: `${SANS}-latin-ext-wght-normal.woff2`,
		stock: EXTENDED.replace(DOTTED_I, ''),
		content: BEYOND_LATIN_1_BUT_I,
		axes: SANS_AXES,
		features: LATIN
	},
	{
		name: 'newsreader-text-vietnamese',
		family: furtherOf('Newsreader'),
		style: 'normal',
		weight: '400',
		from: `${NEWSREADER}-vietnamese-opsz-normal.woff2`,
		stock: '',
		content: VIETNAMESE,
		axes: TEXT_AXES,
		features: LATIN
	},
	{
		name: 'public-sans-vietnamese',
		family: furtherOf('Public Sans'),
		style: 'normal',
		weight: '400 600',
		from: `${SANS}-vietnamese-wght-normal.woff2`,
		stock: '',
		content: VIETNAMESE,
		axes: SANS_AXES,
		features: LATIN
	},
	// Most maps show TÜRKİYE, and a bar with a dot is alike in all plain sans: only where running text has
	// the letter it is fetched.
	{
		name: 'public-sans-dotted',
		family: furtherOf('Public Sans'),
		style: 'normal',
		weight: '400 600',
		from: `${SANS}-latin-ext-wght-normal.woff2`,
		stock: '',
		content: new RegExp(DOTTED_I, 'u'),
		axes: SANS_AXES,
		features: [],
		without: [...NEVER_READ, WIDTHS_AGAIN]
	},
	// Newsreader lacks the ʻokina of Nukuʻalofa.
	{
		name: 'newsreader-okina',
		family: furtherOf('Newsreader'),
		style: 'normal',
		weight: '400',
		from: `${SANS}-latin-wght-normal.woff2`,
		stock: 'ʻ',
		content: NONE,
		axes: { wght: 400 },
		features: []
	},
	// Public Sans has no Cyrillic; Libre Franklin, from which it was drawn, has.
	{
		name: 'libre-franklin-cyrillic',
		family: furtherOf('Public Sans'),
		style: 'normal',
		weight: '400 600',
		from: '@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
		stock: '',
		content: /\p{Script=Cyrillic}/u,
		axes: SANS_AXES,
		features: LATIN
	},
	{
		name: 'noto-naskh-arabic',
		family: 'Noto Naskh Arabic',
		style: 'normal',
		weight: '400',
		from: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
		stock: '',
		content: /[\p{Script=Arabic}\p{Script_Extensions=Arabic}]/u,
		features: [
			'kern',
			'ccmp',
			'mark',
			'mkmk',
			'init',
			'medi',
			'fina',
			'isol',
			'rlig',
			'calt',
			'liga'
		]
	}
];
