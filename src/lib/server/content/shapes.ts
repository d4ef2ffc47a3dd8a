/** The shapes of all content files. */
import * as v from 'valibot';
import {
	anyDate,
	certainDay,
	day,
	degrees,
	key,
	language,
	oneOf,
	optionalCell,
	quoted,
	slug,
	text,
	timezone,
	url
} from './fields';
import { listOf, mapOf } from './record-shape';

const PLACE_KINDS = ['capital', 'city', 'town', 'region', 'site', 'base'] as const;
const STOP_KINDS = ['visit', 'overnight', 'transit'] as const;
const MODES = ['air', 'rail'] as const;
const ORDERS = ['source', 'record', 'recall', 'guess'] as const;
const RELATIONS = ['reports', 'announces', 'recalls', 'mentions'] as const;
export const THEMES = [
	'middle-east-war',
	'alliance-summits',
	'indo-pacific',
	'ukraine',
	'americas',
	'africa',
	'europe',
	'climate-economy',
	'other'
] as const;

/** Other names of one thing, a semicolon between them. */
const aliases = v.union([
	v.pipe(
		v.literal(''),
		v.transform((): string[] => [])
	),
	v.pipe(
		v.string(),
		v.transform((cell) => cell.split(';').map((alias) => alias.trim())),
		v.array(text)
	)
]);

export const countryRow = mapOf({
	code: v.pipe(
		v.string(),
		v.regex(/^[A-Z]{2}$/, 'this is no country code; write ISO 3166-1 alpha-2, such as QA')
	),
	numeric: v.pipe(
		v.string(),
		v.regex(/^(?:\d{3})?$/, 'this is no numeric code; write ISO 3166-1 numeric, such as 634')
	),
	name: text,
	aliases,
	region: text
});

export const placeRow = mapOf({
	id: slug,
	name: text,
	name_ar: optionalCell,
	aliases,
	country: text,
	lat: degrees('latitude', 90),
	lng: degrees('longitude', 180),
	kind: oneOf('kind of place', PLACE_KINDS),
	timezone,
	note: optionalCell
});

export const personRow = mapOf({
	id: slug,
	name: text,
	name_ar: optionalCell,
	aliases
});

export const recordRow = mapOf({
	id: slug,
	start: certainDay,
	end: certainDay,
	country: text,
	locality: v.union([v.literal(''), text])
});

const source = mapOf({
	url,
	publisher: v.optional(text),
	title: v.optional(text),
	date: v.optional(anyDate)
});

const role = mapOf({ person: slug, role: text });
const group = mapOf({ group: text });
const meeting = v.lazy((input) =>
	typeof input === 'object' && input !== null && 'group' in input ? group : role
);

export const travelerFile = mapOf({
	name: text,
	office: text,
	term: mapOf({ start: anyDate, end: anyDate }),
	home: slug,
	summary: text
});

export const stopItem = mapOf({
	id: slug,
	place: slug,
	kind: v.optional(oneOf('kind of stop', STOP_KINDS), 'visit'),
	by: v.optional(oneOf('way of travel', MODES), 'air'),
	arrive: day,
	depart: v.optional(day),
	met: v.optional(listOf(meeting)),
	occasions: v.optional(listOf(text)),
	with: v.optional(listOf(role)),
	record: v.optional(listOf(slug)),
	order: oneOf('order', ORDERS),
	provenance: v.optional(text),
	summary: v.optional(text),
	sources: v.optional(listOf(source))
});

export const tripFile = mapOf({
	title: text,
	theme: oneOf('theme', THEMES),
	start: day,
	end: day,
	from: slug,
	to: slug,
	summary: v.optional(text),
	sources: listOf(source),
	/** Each stop is shaped by itself, so that one broken stop does not hide the others. */
	stops: listOf(v.unknown())
});

export const callItem = mapOf({
	id: slug,
	date: anyDate,
	with: role,
	at: v.optional(slug),
	from: v.optional(slug),
	summary: text,
	sources: listOf(source)
});

export const articleFront = mapOf({
	title: text,
	title_note: v.optional(text),
	publisher: text,
	url,
	published: anyDate,
	date_note: v.optional(text),
	credit: v.optional(text),
	lang: language
});

const TARGETS = ['stop', 'call', 'trip', 'place'] as const;

export const linkItem = v.pipe(
	mapOf({
		stop: v.optional(key('traveler/trip/stop')),
		call: v.optional(key('traveler/call')),
		trip: v.optional(key('traveler/trip')),
		place: v.optional(slug),
		relation: oneOf('relation', RELATIONS),
		mark: v.optional(quoted)
	}),
	v.check(
		(link) => TARGETS.filter((kind) => link[kind] !== undefined).length === 1,
		'a link leads to one thing; write exactly one of stop, call, trip and place'
	)
);

export const excerptItem = mapOf({
	id: slug,
	quote: quoted,
	prefix: v.optional(quoted),
	suffix: v.optional(quoted),
	links: listOf(linkItem)
});
