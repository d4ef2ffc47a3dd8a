/**
 * The vocabulary of Shuttle. Everything is readonly: the loader makes one atlas, nobody changes
 * it. A relation is authored once (a stop names its place; an excerpt names what it links to);
 * the inverse stands in the indexes of {@link Atlas}.
 */
import type { EdtfDate, EdtfInterval } from './dates';

/** A position on WGS 84, in degrees; `lng` in [-180, 180]. */
export interface LatLng {
	readonly lat: number;
	readonly lng: number;
}

export interface Country {
	/** ISO 3166-1 alpha-2, upper case (`QA`); `PS` is shown as "West Bank". */
	readonly code: string;
	/** ISO 3166-1 numeric as in Natural Earth (`634`); empty where the basemap has no such polygon. */
	readonly numeric: string;
	readonly name: string;
	/** Other and old names under which readers look, for search. */
	readonly aliases: readonly string[];
	readonly region: string;
}

export interface Place {
	readonly id: string;
	readonly name: string;
	/** The name in Arabic script, where the reference has it. */
	readonly nameAr?: string;
	/** Other and old spellings under which readers look, for search. */
	readonly aliases: readonly string[];
	readonly country: Country;
	readonly position: LatLng;
	readonly kind: 'capital' | 'city' | 'town' | 'region' | 'site' | 'base';
	/** IANA time zone. */
	readonly timezone: string;
	/** What the point stands for, in words for readers. */
	readonly note?: string;
}

export interface Person {
	readonly id: string;
	readonly name: string;
	readonly nameAr?: string;
	/** Other spellings and short names, for search. */
	readonly aliases: readonly string[];
}

/** A person in the role held then. */
export interface Role {
	readonly person: Person;
	readonly role: string;
}

/** Met or named without single names: "Families of hostages". */
export interface Group {
	readonly group: string;
}

export type Meeting = Role | Group;

/** A citation for a fact. */
export interface Source {
	readonly url: string;
	/** Absent where only the address is known. */
	readonly publisher?: string;
	readonly title?: string;
	readonly date?: EdtfDate;
}

/** A row of the official record of the Office of the Historian, as recorded. */
export interface RecordRow {
	readonly id: string;
	readonly start: string;
	readonly end: string;
	readonly country: string;
	readonly locality: string;
}

export type StopKind = 'visit' | 'overnight' | 'transit';

/**
 * How the order of a stop is known: a report found decides (`source`), the official dates alone
 * decide (`record`), general knowledge without a source found (`recall`), an assumption (`guess`).
 */
export type OrderBasis = 'source' | 'record' | 'recall' | 'guess';

export type TravelMode = 'air' | 'rail';

export interface Stop {
	/** Unique in its trip and its last part of the address: `amman-2`. Never changes. */
	readonly id: string;
	/** `traveler/trip/stop`, unique in the atlas. */
	readonly key: string;
	readonly tripKey: string;
	/** Place in the order of travel, from 0, transits included. */
	readonly index: number;
	/** Number shown, from 1; `null` for a transit, which no figure counts. */
	readonly number: number | null;
	readonly place: Place;
	readonly kind: StopKind;
	/** How he came here from the stop before. */
	readonly by: TravelMode;
	/** Local dates of arrival and departure; both name a day. */
	readonly dates: EdtfInterval;
	readonly met: readonly Meeting[];
	readonly occasions: readonly string[];
	readonly companions: readonly Role[];
	readonly record: readonly RecordRow[];
	readonly order: OrderBasis;
	/** How the order and the dates are known, and where the official record differs; for readers. */
	readonly provenance?: string;
	/** What happened here, in our own neutral words. */
	readonly summary?: string;
	readonly sources: readonly Source[];
}

export type Theme =
	| 'middle-east-war'
	| 'alliance-summits'
	| 'indo-pacific'
	| 'ukraine'
	| 'americas'
	| 'africa'
	| 'europe'
	| 'climate-economy'
	| 'other';

export interface Trip {
	readonly id: string;
	/** `traveler/trip`, unique in the atlas. */
	readonly key: string;
	readonly travelerId: string;
	readonly title: string;
	readonly theme: Theme;
	readonly dates: EdtfInterval;
	/** Where the first leg begins and the last one ends; no stops. */
	readonly origin: Place;
	readonly final: Place;
	readonly summary?: string;
	readonly stops: readonly Stop[];
	readonly sources: readonly Source[];
}

export interface Traveler {
	readonly id: string;
	readonly name: string;
	readonly office: string;
	readonly term: EdtfInterval;
	readonly home: Place;
	readonly summary: string;
}

/** A phone call: diplomacy without travel. */
export interface Call {
	/** `2023-10-14-wang-yi` */
	readonly id: string;
	/** `traveler/call`, unique in the atlas. */
	readonly key: string;
	readonly travelerId: string;
	readonly date: EdtfDate;
	readonly with: Role;
	/** Where the counterpart was or has his seat, and where the traveler was; absent if not found. */
	readonly counterpartPlace?: Place;
	readonly fromPlace?: Place;
	readonly summary: string;
	readonly sources: readonly Source[];
}

export interface Article {
	readonly id: string;
	readonly title: string;
	/** Set where the title was rebuilt and may differ from the original. */
	readonly titleNote?: string;
	readonly publisher: string;
	readonly url: string;
	readonly published: EdtfDate;
	/** How the date is known, for readers; absent when the article states it. */
	readonly dateNote?: string;
	/** Whom it credits or rewrites, for readers. */
	readonly credit?: string;
	readonly lang: string;
	/** Paragraphs, page furniture removed; never shown whole. */
	readonly paragraphs: readonly string[];
	readonly excerpts: readonly Excerpt[];
}

/**
 * What an excerpt says of its target: it reports it, announces it beforehand, recalls it
 * afterwards, or only mentions the place or person.
 */
export type Relation = 'reports' | 'announces' | 'recalls' | 'mentions';

export type LinkTarget =
	| { readonly kind: 'stop'; readonly key: string }
	| { readonly kind: 'call'; readonly key: string }
	| { readonly kind: 'trip'; readonly key: string }
	| { readonly kind: 'place'; readonly key: string };

export interface Link {
	readonly target: LinkTarget;
	readonly relation: Relation;
	/** The passage of the quote that speaks of the target: [start, end) in UTF-16 code units. */
	readonly mark: readonly [number, number] | null;
}

export interface Excerpt {
	/** Unique in the atlas; the fragment of its address. */
	readonly id: string;
	readonly articleId: string;
	/** To the letter as in the article. */
	readonly quote: string;
	/** The words just before and after it in the article (at most 40 characters), for text fragments. */
	readonly prefix: string;
	readonly suffix: string;
	/** Offset of the quote in the article's words, for order. */
	readonly offset: number;
	readonly links: readonly Link[];
}

/** What has been published, corrected or added, for those who follow the atlas. */
export interface Change {
	/** Unique among changes; what readers of the feed know it by for ever. */
	readonly id: string;
	/** A day. */
	readonly date: EdtfDate;
	readonly title: string;
	readonly text: string;
	/** Where it can be seen, the main page first; site paths, at least one. */
	readonly pages: readonly `/${string}`[];
}

/** One immutable atlas, with the computed inverses of the authored relations. */
export interface Atlas {
	readonly travelers: ReadonlyMap<string, Traveler>;
	/** In the order of travel. */
	readonly trips: readonly Trip[];
	readonly tripsByKey: ReadonlyMap<string, Trip>;
	readonly stopsByKey: ReadonlyMap<string, Stop>;
	readonly places: ReadonlyMap<string, Place>;
	readonly countries: ReadonlyMap<string, Country>;
	readonly people: ReadonlyMap<string, Person>;
	/** By date. */
	readonly calls: readonly Call[];
	readonly callsByKey: ReadonlyMap<string, Call>;
	/** By date of publication. */
	readonly articles: readonly Article[];
	readonly articlesById: ReadonlyMap<string, Article>;
	readonly record: ReadonlyMap<string, RecordRow>;
	/** Excerpts by target: `stop:key`, `call:key`, `trip:key`, `place:id` (see {@link targetId}). */
	readonly excerptsByTarget: ReadonlyMap<string, readonly Excerpt[]>;
	/** Old address to new address, both as site paths with slashes at both ends. */
	readonly moved: ReadonlyMap<string, `/${string}`>;
	/** Newest first; those of one day in the order of their file. */
	readonly changes: readonly Change[];
}

export function targetId(target: LinkTarget): string {
	return `${target.kind}:${target.key}`;
}

export function isGroup(meeting: Meeting): meeting is Group {
	return 'group' in meeting;
}

/** Transits are no stops for any figure. */
export function isCounted(stop: Stop): boolean {
	return stop.kind !== 'transit';
}
