/** All trips as the comparison needs them: plain JSON, in which places and people are numbers. */
import type { LatLng } from '$lib/domain/atlas';

export interface CompareCountry {
	/** ISO 3166-1 alpha-2, upper case. */
	readonly code: string;
	readonly name: string;
	/** ISO 3166-1 numeric, for the map's tint; empty where the basemap has none. */
	readonly numeric: string;
}

export interface ComparePlace {
	readonly id: string;
	readonly name: string;
	readonly position: LatLng;
	/** Index into `countries`. */
	readonly country: number;
}

export interface ComparePerson {
	readonly id: string;
	readonly name: string;
}

export interface CompareStop {
	/** Last part of its address. */
	readonly id: string;
	/** Index into `places`. */
	readonly place: number;
	/** "12 to 13 October 2023" */
	readonly date: string;
	/** First day, `YYYY-MM-DD`. */
	readonly first: string;
	/** Number shown; `null` for a transit, which no figure counts. */
	readonly number: number | null;
	/** Indexes into `people` of those met. */
	readonly met: readonly number[];
}

export interface CompareTrip {
	/** `traveler/trip` */
	readonly key: string;
	readonly title: string;
	/** "11 to 18 October 2023" */
	readonly date: string;
	/** First and last day, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
	/** Of all legs, home legs included. */
	readonly km: number;
	/** Indexes into `places` of where it begins and ends. */
	readonly origin: number;
	readonly final: number;
	readonly stops: readonly CompareStop[];
}

export interface CompareData {
	readonly countries: readonly CompareCountry[];
	readonly places: readonly ComparePlace[];
	readonly people: readonly ComparePerson[];
	/** In the order of travel. */
	readonly trips: readonly CompareTrip[];
}
