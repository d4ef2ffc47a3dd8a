/** The content as authored: in shape, with positions, not yet linked. */
import type * as v from 'valibot';
import type { SitePath } from '../../urls';
import type * as shapes from './shapes';
import type { changeItem } from './shapes-addresses';
import type { Locate } from './source';

/** One authored record. */
export interface Entry<Value> {
	readonly id: string;
	readonly value: Value;
	readonly at: Locate;
}

/** All records of one kind. */
export interface Section<Value> {
	readonly entries: readonly Entry<Value>[];
	/** The ids that exist, those of broken records included. */
	readonly declared: ReadonlySet<string>;
	/** Whether every id is known; not so when a whole file cannot be read. */
	readonly whole: boolean;
}

export type CountryRow = v.InferOutput<typeof shapes.countryRow>;
export type PlaceRow = v.InferOutput<typeof shapes.placeRow>;
export type PersonRow = v.InferOutput<typeof shapes.personRow>;
export type RecordRowText = v.InferOutput<typeof shapes.recordRow>;
export type TravelerFile = v.InferOutput<typeof shapes.travelerFile>;
export type StopItem = v.InferOutput<typeof shapes.stopItem>;
export type CallItem = v.InferOutput<typeof shapes.callItem>;
export type ArticleFront = v.InferOutput<typeof shapes.articleFront>;
export type ExcerptItem = v.InferOutput<typeof shapes.excerptItem>;
export type LinkItem = v.InferOutput<typeof shapes.linkItem>;
export type ChangeItem = v.InferOutput<typeof changeItem>;

export interface TripFile {
	readonly travelerId: string;
	readonly head: v.InferOutput<typeof shapes.tripFile>;
	readonly stops: Section<StopItem>;
}

export interface CallsFile {
	readonly travelerId: string;
	readonly calls: Section<CallItem>;
}

export interface ArticleFile {
	readonly front: ArticleFront;
	readonly paragraphs: readonly string[];
}

/** Where a file of this name would begin, for problems of the file as a whole. */
export interface Authored {
	readonly countries: Section<CountryRow>;
	readonly places: Section<PlaceRow>;
	readonly people: Section<PersonRow>;
	readonly record: Section<RecordRowText>;
	/** By traveler id. */
	readonly travelers: Section<TravelerFile>;
	/** By trip key, `traveler/trip`. */
	readonly trips: Section<TripFile>;
	/** By traveler id. */
	readonly calls: Section<CallsFile>;
	/** By article id. */
	readonly articles: Section<ArticleFile>;
	/** By article id. */
	readonly excerpts: Section<Section<ExcerptItem>>;
	/** Old address to new address. */
	readonly moved: Entry<Readonly<Record<string, SitePath>>> | null;
	readonly changes: Section<ChangeItem>;
}
