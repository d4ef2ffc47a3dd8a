/** What the page of the desk and the dev server tell each other, as JSON. */
import type { LinkTarget, Relation } from '../lib/domain/atlas';
import type { TripScene } from '../lib/domain/scene';
import type { Days } from '../lib/intake/gazetteer';
import type { Beginning } from '../lib/intake/context';
import type { Proposal } from '../lib/intake/merge';

export const FIELDS = ['title', 'publisher', 'url', 'published', 'lang'] as const;
export const NOTES = ['title_note', 'date_note', 'credit'] as const;
export type Field = (typeof FIELDS)[number] | (typeof NOTES)[number];

/** What is written in the fields; not all of it need be good. */
export type Fields = Readonly<Partial<Record<Field, string>>>;

/** Something that an excerpt can link to. */
export interface Target {
	/** `stop:traveler/trip/stop` */
	readonly id: string;
	readonly label: string;
	/** `null` for a place. */
	readonly days: Days | null;
	/** Key of the trip on whose map it stands. */
	readonly trip: string | null;
}

/** What was written by a save. */
export interface Saved {
	/** As an editor knows them: `content/articles/a.md`. */
	readonly paths: readonly string[];
}

export interface Catalogue {
	readonly targets: readonly Target[];
	/** Newest first. */
	readonly trips: readonly { readonly key: string; readonly label: string }[];
	readonly scenes: Readonly<Record<string, TripScene>>;
	readonly articles: readonly { readonly id: string; readonly label: string }[];
	/** Ids of all excerpts. */
	readonly excerpts: readonly string[];
	/** The last save, as long as it can be undone. */
	readonly undoable: Saved | null;
}

export interface Received {
	readonly paragraphs: readonly string[];
	/** Lines that were taken for furniture of the page. */
	readonly dropped: readonly string[];
	readonly found: Readonly<
		Partial<Record<Field, { readonly value: string; readonly from: string }>>
	>;
}

export interface Judged {
	/** Why a field is refused, in words. */
	readonly faults: Fields;
	/** The name of the files that the title gives; empty without one. */
	readonly id: string;
	/** `null` as long as title and day are not good: nothing can be proposed. */
	readonly proposals: readonly Proposal[] | null;
}

export interface SavedLink {
	readonly target: LinkTarget;
	readonly relation: Relation;
	readonly mark: string | null;
}

export interface SavedExcerpt {
	readonly id: string;
	readonly quote: string;
	/** Where it begins: the same words may stand elsewhere as well. */
	readonly at: Beginning;
	readonly links: readonly SavedLink[];
}

export interface Opened {
	readonly id: string;
	readonly fields: Fields;
	readonly paragraphs: readonly string[];
	readonly excerpts: readonly (Omit<SavedExcerpt, 'at'> & Beginning)[];
	/** Tells whether the files are still as they were read. */
	readonly basis: string;
}

export interface SaveRequest {
	readonly id: string;
	/** Of an article that is there, as it was opened; `null` for a new one. */
	readonly basis: string | null;
	readonly fields: Fields;
	readonly paragraphs: readonly string[];
	/** What was accepted, in the order of the article. */
	readonly excerpts: readonly SavedExcerpt[];
}

export interface SaveAnswer extends Saved {
	readonly id: string;
	/** "content/articles/a.md, with 3 excerpts" */
	readonly words: string;
	readonly basis: string;
}

/** What can be asked of the server, by name: what is sent, and what comes back. */
export interface Calls {
	catalogue: { sent: Record<string, never>; answer: Catalogue };
	read: { sent: { text: string; name: string }; answer: Received };
	judge: { sent: { fields: Fields; paragraphs: readonly string[] }; answer: Judged };
	open: { sent: { id: string }; answer: Opened };
	save: { sent: SaveRequest; answer: SaveAnswer };
	undo: { sent: Record<string, never>; answer: Saved };
}

export type CallName = keyof Calls;

/** Where the page stands, and below it where it asks. */
export const DESK_PATH = '/desk/';
export const TOKEN_HEADER = 'x-desk-token';
/** Name of the meta element that holds the token. */
export const TOKEN_META = 'desk-token';
