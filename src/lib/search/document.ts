/** What can be found, as it travels to the search worker. */

export type Kind = 'place' | 'country' | 'person' | 'occasion' | 'trip' | 'stop' | 'excerpt';

export interface SearchDocument {
	readonly kind: Kind;
	/** Site path, with a fragment for an excerpt. */
	readonly path: string;
	/** The name by which it is shown. */
	readonly title: string;
	/** A second line: dates, country, roles. */
	readonly detail: string;
	/** Other names: Arabic, old spellings, aliases. */
	readonly also?: string;
	/** Full text: summaries, quotations. */
	readonly text?: string;
	/** First and last day, `YYYY-MM-DD`, for queries by date. */
	readonly days?: readonly [string, string];
	/** What the map lights: keys of trips, and ids of places, which light the trips through them. */
	readonly lights: readonly string[];
}

export interface Hit {
	readonly document: SearchDocument;
	readonly score: number;
	/** Title, second line and text with what matched set apart. */
	readonly title: readonly MarkedRun[];
	readonly detail: readonly MarkedRun[];
	readonly passage: readonly MarkedRun[];
}

export interface MarkedRun {
	readonly text: string;
	readonly marked: boolean;
}

export interface HitGroup {
	readonly kind: Kind;
	readonly hits: readonly Hit[];
	/** How many there are in all. */
	readonly total: number;
}
