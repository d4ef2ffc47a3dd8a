import { placesOf, type NamedPlace } from '../columns';
import file from '../generated/cities.json';

/** The capitals of content/places.csv. */
export const CITIES: readonly NamedPlace[] = placesOf(file);
