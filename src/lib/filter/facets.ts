/** By what the trips of the atlas can be filtered: plain JSON, one record a trip. */

export interface TripFacets {
	/** `traveler/trip` */
	readonly key: string;
	/** First and last day, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
	readonly theme: string;
	/** ISO 3166-1 alpha-2, upper case, of the stops that count. */
	readonly countries: readonly string[];
	readonly regions: readonly string[];
	/** Ids of the people met, and of those who travelled with him. */
	readonly people: readonly string[];
	readonly companions: readonly string[];
	readonly articles: boolean;
	/** The order of a stop is assumed or from general knowledge, or a date is doubtful. */
	readonly uncertain: boolean;
	readonly stops: number;
	readonly km: number;
	/** The country of each stop, in the order of travel. */
	readonly stays: readonly string[];
	/** The people met at each stop, so somebody met at three stops stands here three times. */
	readonly meetings: readonly string[];
	/** From the arrival at the first stop to the departure from the last one; absent without a stop. */
	readonly abroad?: readonly [first: string, last: string];
}

/** Names for the values that are ids. */
export interface FacetNames {
	readonly countries: Readonly<Record<string, string>>;
	/** ISO 3166-1 alpha-2 to numeric, for the map's tint. */
	readonly numerics: Readonly<Record<string, string>>;
	readonly people: Readonly<Record<string, string>>;
}

/** What a filter is made of, read when a reader first wants one. */
export interface AtlasFacets {
	/** In the order of travel. */
	readonly facets: readonly TripFacets[];
	readonly names: FacetNames;
}
