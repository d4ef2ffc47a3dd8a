/**
 * What a map needs of the atlas, as plain JSON: made by a page's `load`, read by the plot.
 * A scene holds no pixels and no selection; which stop is current comes from the address.
 */
import type { LatLng, StopKind, TravelMode } from './atlas';

export interface ScenePlace {
	readonly id: string;
	readonly name: string;
	readonly position: LatLng;
}

export interface SceneStop {
	/** `traveler/trip/stop` */
	readonly key: string;
	/** Site path of its page. */
	readonly path: string;
	/** Number shown; `null` for a transit. */
	readonly number: number | null;
	readonly kind: StopKind;
	/** Index into `places`. */
	readonly place: number;
	/** For a screen reader: "Stop 3 of 13: Doha, Qatar, 13 October 2023, 2 excerpts". */
	readonly name: string;
	/** The order or a date is not certain. */
	readonly uncertain: boolean;
}

export interface SceneLeg {
	/** Indexes into `places`. */
	readonly from: number;
	readonly to: number;
	readonly by: TravelMode;
	/** From or to the traveler's end points (home as a rule). */
	readonly home: boolean;
	/** Index into `stops` where it ends; `stops.length` for the last leg home. */
	readonly toStop: number;
	/** "Amman to Doha, 13 October 2023, 1,692 km (1,051 miles)" */
	readonly name: string;
}

export interface TripScene {
	readonly kind: 'trip';
	/** `traveler/trip` */
	readonly key: string;
	readonly places: readonly ScenePlace[];
	/** In the order of travel. */
	readonly stops: readonly SceneStop[];
	/** In the order of travel, home legs included; one more than there are stops. */
	readonly legs: readonly SceneLeg[];
	/** ISO 3166-1 numeric codes of the countries to tint. */
	readonly countries: readonly string[];
}

export interface AtlasPlace extends ScenePlace {
	/** Stays there, transits not counted; 0 for a place where trips only begin or end. */
	readonly visits: number;
}

export interface AtlasRoute {
	/** `traveler/trip` */
	readonly key: string;
	/** Indexes into `places`, origin and final included. */
	readonly places: readonly number[];
	/** Indexes into `places` of the stays that count, one each. */
	readonly stays: readonly number[];
	/** Which of two things compared it belongs to; absent where nothing is compared. */
	readonly side?: 'a' | 'b';
}

export interface AtlasScene {
	readonly kind: 'atlas';
	/** Tells apart choices of routes that are framed by themselves; absent for the world. */
	readonly closeUp?: string;
	readonly places: readonly AtlasPlace[];
	readonly routes: readonly AtlasRoute[];
	readonly countries: readonly string[];
}

export type Scene = TripScene | AtlasScene;
