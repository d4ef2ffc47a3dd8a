/** The addresses of all pages, for whatever must know which exist. */
import type { Atlas } from '../../domain/atlas';
import {
	aboutPath,
	articlePath,
	articlesPath,
	atlasPath,
	comparePath,
	countriesPath,
	countryPath,
	dataPath,
	embedBuilderPath,
	figuresPath,
	occasionsPath,
	peoplePath,
	personPath,
	placePath,
	placesPath,
	recordPath,
	searchPath,
	stopPath,
	travelerPath,
	tripPath
} from '../../urls';
import type { SitePath } from '../../urls';

/** What pages are made of, by id or key. */
export interface PageIds {
	readonly travelers: Iterable<string>;
	/** `traveler/trip` */
	readonly trips: Iterable<string>;
	/** `traveler/trip/stop` */
	readonly stops: Iterable<string>;
	readonly articles: Iterable<string>;
	readonly places: Iterable<string>;
	readonly countries: Iterable<string>;
	readonly people: Iterable<string>;
}

/** Pages beside the atlas that are there whatever the content says. */
export const LISTS: readonly SitePath[] = [
	aboutPath(),
	recordPath(),
	articlesPath(),
	comparePath(),
	countriesPath(),
	dataPath(),
	embedBuilderPath(),
	figuresPath(),
	occasionsPath(),
	peoplePath(),
	placesPath(),
	searchPath()
];

/** Every address at which a page stands; none that only leads on to another. */
export function pageAddresses(ids: PageIds): ReadonlySet<SitePath> {
	return new Set([
		atlasPath(),
		...LISTS,
		...[...ids.travelers].map(travelerPath),
		...[...ids.trips].map(tripPath),
		...[...ids.stops].map(stopPath),
		...[...ids.articles].map(articlePath),
		...[...ids.places].map(placePath),
		...[...ids.countries].map(countryPath),
		...[...ids.people].map(personPath)
	]);
}

export function atlasAddresses(atlas: Atlas): ReadonlySet<SitePath> {
	return pageAddresses({
		travelers: atlas.travelers.keys(),
		trips: atlas.tripsByKey.keys(),
		stops: atlas.stopsByKey.keys(),
		articles: atlas.articlesById.keys(),
		places: atlas.places.keys(),
		countries: atlas.countries.keys(),
		people: atlas.people.keys()
	});
}
