/** The citation of an article: what is found of it, and whether it is good. */
import * as v from 'valibot';
import { parseDate } from '../../../src/lib/domain/dates';
import { anyDate, language, text, url } from '../../../src/lib/server/content/fields';

export const FIELDS = ['title', 'publisher', 'url', 'published', 'lang'] as const;
export type Field = (typeof FIELDS)[number];

/** What readers are told of an article where it applies; nobody is asked for it. */
export const NOTES = ['title_note', 'date_note', 'credit'] as const;
export type Note = (typeof NOTES)[number];

export type Citation = Readonly<Record<Field, string> & Partial<Record<Note, string>>>;

/** What was found, each with where it stood, in words for the editor. */
export type Found = Partial<
	Record<Field | Note, { readonly value: string; readonly from: string }>
>;

export const FIELD_WORDS: Readonly<Record<Field | Note, string>> = {
	title: 'Title, as published',
	publisher: 'Publisher',
	url: 'Address (https://…)',
	published: 'Day of publication (2023-10-13; 2023-10 or 2023-10-13? where it is not certain)',
	lang: 'Language (en, ar, fr …)',
	title_note: 'What readers should know of the title, if it is not as published',
	date_note: 'How the day is known, if the article does not state it',
	credit: 'Whom it credits or rewrites'
};

const SHAPES = {
	title: text,
	publisher: text,
	url,
	published: anyDate,
	lang: language,
	title_note: text,
	date_note: text,
	credit: text
};

/** Why a value is refused, in words; `undefined` when it is good. */
export function fieldFault(field: Field | Note, value: string): string | undefined {
	const result = v.safeParse<v.GenericSchema>(SHAPES[field], value);
	return result.success ? undefined : result.issues[0].message;
}

/** The first of some candidates that is good. */
export function firstGood(
	field: Field | Note,
	candidates: readonly (readonly [value: string | null | undefined, from: string])[]
): Found {
	for (const [value, from] of candidates) {
		const text = value?.replace(/\s+/g, ' ').trim();
		if (text && fieldFault(field, text) === undefined) return { [field]: { value: text, from } };
	}
	return {};
}

/** The day of a time stamp, as it is written there: no time zone moves it. */
export function dayOf(stamp: string | null | undefined): string | null {
	const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(stamp ?? '')?.[1];
	if (day === undefined) return null;
	try {
		return parseDate(day).edtf;
	} catch {
		return null;
	}
}

/** The host of an address, as a publisher's name. */
export function hostOf(url: string | undefined): string | null {
	return url !== undefined && URL.canParse(url)
		? new URL(url).hostname.replace(/^www\./, '')
		: null;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Arabic}/gu, 'ar'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Cyrillic}/gu, 'ru'],
	[/\p{Script=Han}/gu, 'zh']
];

/** The language by the script alone, where it tells one. */
export function langOf(paragraphs: readonly string[]): Found {
	const sample = paragraphs.join(' ').slice(0, 4000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	for (const [script, lang] of SCRIPTS) {
		if ((sample.match(script)?.length ?? 0) > letters / 2) {
			return { lang: { value: lang, from: 'its letters' } };
		}
	}
	const english = sample.match(/\b(?:the|and|of|to|in)\b/gi)?.length ?? 0;
	return english * 12 > sample.split(' ').length
		? { lang: { value: 'en', from: 'its words' } }
		: {};
}
