import type { LatLng } from '../../../domain/atlas';
import cities from '../generated/cities.json';

export interface City {
	readonly name: string;
	readonly position: LatLng;
}

/** The capitals of content/places.csv. */
export const CITIES: readonly City[] = cities;
