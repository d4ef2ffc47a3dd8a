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
}

/** Names for the values that are ids. */
export interface FacetNames {
	readonly countries: Readonly<Record<string, string>>;
	/** ISO 3166-1 alpha-2 to numeric, for the map's tint. */
	readonly numerics: Readonly<Record<string, string>>;
	readonly people: Readonly<Record<string, string>>;
}
