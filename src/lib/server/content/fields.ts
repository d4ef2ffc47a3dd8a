/**
 * The kinds of single values that content holds. A message reads `what is wrong; what would be
 * right` (see shape.ts, which adds the value and its spot).
 */
import * as v from 'valibot';
import { DateError, isCertain, parseDate, parseDay } from '../../domain/dates';
import type { EdtfDate } from '../../domain/dates';
import { codePoint, findControl, findHidden } from './characters';
import { didYouMean } from './nearest';

const NO_TEXT = 'this is no text; write one value';

/** Words quoted from an article: to the letter, so marks of direction may stand in them. */
export const quoted = v.pipe(
	v.string(NO_TEXT),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const fault = textFault(dataset.value);
		if (fault !== null) addIssue({ message: fault });
	})
);

/** Our own words. */
export const text = v.pipe(
	quoted,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const hidden = findHidden(dataset.value);
		if (hidden < 0) return;
		const number = codePoint(dataset.value.slice(hidden));
		addIssue({ message: `a character that nobody sees, ${number}; delete it` });
	})
);

function textFault(value: string): string | null {
	if (value.trim() === '')
		return 'the value is empty; write one, or leave it out where it may be absent';
	if (value.includes('\n')) {
		return 'the text has a line break; keep it in one paragraph, after ">-" if it is long';
	}
	if (value.trim() !== value) return 'a space at the beginning or the end; delete it';
	const control = findControl(value.replaceAll('\t', '\u0000'));
	if (control < 0) return null;
	return `a control character, ${codePoint(value.slice(control))}; delete it`;
}

/** A cell that may be empty. */
export const optionalCell = v.union([
	v.pipe(
		v.literal(''),
		v.transform(() => undefined)
	),
	text
]);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_MESSAGE =
	'this is no id; write lower-case letters a to z, digits and single hyphens, as in abu-dhabi';

export function isSlug(word: string): boolean {
	return SLUG.test(word);
}

/** An id of ours: `abu-dhabi`. */
export const slug = v.pipe(v.string(NO_TEXT), v.regex(SLUG, SLUG_MESSAGE));

/** An address of ids: `blinken/2023-10-israel-jordan-gulf-egypt/doha`. */
export function key(form: string) {
	const parts = form.split('/').length;
	return v.pipe(
		v.string(NO_TEXT),
		v.check(
			(value) => value.split('/').length === parts && value.split('/').every(isSlug),
			`this is no address; write it as ${form}`
		)
	);
}

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(name: string, words: Words) {
	return v.picklist(words, ({ input }) => {
		const choices = `write one of ${words.join(', ')}`;
		const near = typeof input === 'string' ? didYouMean(input, words, choices) : choices;
		return `unknown ${name}; ${near}`;
	});
}

function date(parse: (text: string) => EdtfDate) {
	return v.pipe(
		v.string('this is no date; write it as YYYY-MM-DD'),
		v.rawTransform<string, EdtfDate>(({ dataset, addIssue, NEVER }) => {
			try {
				return parse(dataset.value);
			} catch (error) {
				if (!(error instanceof DateError)) throw error;
				addIssue({ message: error.message });
				return NEVER;
			}
		})
	);
}

/** A year, month or day, perhaps doubtful. */
export const anyDate = date(parseDate);

/** A day, perhaps doubtful. */
export const day = date(parseDay);

function parseCertainDay(text: string): EdtfDate {
	const parsed = parseDay(text);
	if (isCertain(parsed)) return parsed;
	throw new DateError(`"${text}" is marked as doubtful; write it without ~, ? or %`);
}

/** A day without doubt. */
export const certainDay = date(parseCertainDay);

export const url = v.pipe(
	v.string(NO_TEXT),
	v.check(
		isWebAddress,
		'this is no web address; write it whole, beginning with https:// or http://'
	)
);

function isWebAddress(value: string): boolean {
	if (!/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(value) || findHidden(value) >= 0) return false;
	return URL.canParse(value) && new URL(value).hostname.includes('.');
}

/** A BCP 47 language tag such as `en` or `ar`. */
export const language = v.pipe(
	v.string(NO_TEXT),
	v.check((value) => {
		try {
			return /^[a-z]{2,3}(?:-|$)/.test(value) && Intl.getCanonicalLocales(value)[0] === value;
		} catch {
			return false;
		}
	}, 'this is no language tag; write one of BCP 47, such as en, ar or fr-CA')
);

/** An IANA zone; `Intl` knows the zones of the running Node. */
export const timezone = v.pipe(
	v.string(NO_TEXT),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || isTimezone(dataset.value)) return;
		const remedy = didYouMean(dataset.value, ZONES, 'write an IANA zone such as Asia/Qatar');
		addIssue({ message: `unknown time zone; ${remedy}` });
	})
);

const ZONES = Intl.supportedValuesOf('timeZone');

/** Zones asked for before: to make a format is slow, and there are few zones for many places. */
const knownZones = new Map<string, boolean>();

function isTimezone(zone: string): boolean {
	const known = knownZones.get(zone) ?? isNewTimezone(zone);
	knownZones.set(zone, known);
	return known;
}

function isNewTimezone(zone: string): boolean {
	if (!/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+)+$/.test(zone)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** Degrees in decimal notation. */
export function degrees(name: string, limit: number) {
	return v.pipe(
		v.string(NO_TEXT),
		v.regex(/^-?\d{1,3}(?:\.\d+)?$/, `this is no ${name}; write decimal degrees such as 25.2854`),
		v.transform(Number),
		v.check(
			(value) => Math.abs(value) <= limit,
			`${name} out of range; write degrees from -${limit} to ${limit}`
		)
	);
}
