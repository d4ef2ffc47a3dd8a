/** What each page tells machines, by its route. */
import type { Atlas, Country } from '$lib/domain/atlas';
import type { SitePath } from '$lib/urls';
import { articleData } from './article';
import { iriFrom, type Iri } from './iri';
import { countryData, personData, placeData } from './ledger';
import type { Described } from './script';
import {
	datasetData,
	figureDownloads,
	openDownloads,
	pageData,
	RECORD_DOWNLOADS,
	siteData,
	type PageWords
} from './site';
import { stopData } from './stop';
import { travelerData, tripData } from './trip';

export interface DescribedPage extends PageWords {
	readonly path: SitePath;
	/** The id of its route; `null` for a page that stands for all unknown addresses. */
	readonly route: string | null;
	readonly params: Readonly<Record<string, string>>;
	/** The address of the first page, without a slash at its end. */
	readonly origin: string | undefined;
}

type Describe = (atlas: Atlas, page: DescribedPage, iri: Iri) => Described | undefined;

const collection: Describe = (_, page, iri) => pageData('CollectionPage', page, iri);

const ROUTES: Readonly<Record<string, Describe>> = {
	'/': (atlas, page, iri) => siteData(atlas, page, iri),
	'/[traveler]': (atlas, { params }, iri) =>
		found(atlas.travelers.get(params['traveler'] ?? ''), (traveler) => travelerData(traveler, iri)),
	'/[traveler]/[trip]': (atlas, { params }, iri) =>
		found(atlas.tripsByKey.get(`${params['traveler']}/${params['trip']}`), (trip) =>
			tripData(atlas, trip, iri)
		),
	'/[traveler]/[trip]/[stop]': (atlas, { params }, iri) => {
		const key = `${params['traveler']}/${params['trip']}`;
		const [trip, stop] = [
			atlas.tripsByKey.get(key),
			atlas.stopsByKey.get(`${key}/${params['stop']}`)
		];
		return trip && stop && stopData(atlas, trip, stop, iri);
	},
	'/articles/[article]': (atlas, { params }, iri) =>
		found(atlas.articlesById.get(params['article'] ?? ''), (article) => articleData(article, iri)),
	'/places/[place]': (atlas, { params }, iri) =>
		found(atlas.places.get(params['place'] ?? ''), (place) => placeData(atlas, place, iri)),
	'/countries/[country]': (atlas, { params }, iri) =>
		found(countryOf(atlas, params['country'] ?? ''), (country) => countryData(country, iri)),
	'/people/[person]': (atlas, { params }, iri) =>
		found(atlas.people.get(params['person'] ?? ''), (person) => personData(atlas, person, iri)),
	'/about': (_, page, iri) => pageData('AboutPage', page, iri),
	'/about/record': (atlas, page, iri) => datasetData(atlas, page, RECORD_DOWNLOADS, iri),
	'/data': (atlas, page, iri) => datasetData(atlas, page, openDownloads(atlas), iri),
	'/figures': (atlas, page, iri) => datasetData(atlas, page, figureDownloads(atlas), iri),
	'/articles': collection,
	'/countries': collection,
	'/occasions': collection,
	'/people': collection,
	'/places': collection
};

function found<Item>(
	item: Item | undefined,
	describe: (item: Item) => Described
): Described | undefined {
	return item === undefined ? undefined : describe(item);
}

const countryOf = ({ countries }: Atlas, code: string): Country | undefined =>
	countries.get(code.toUpperCase());

/** Nothing for an address at which nothing stands. A page of a kind that is new is a page. */
export function describePage(atlas: Atlas, page: DescribedPage): Described | undefined {
	const { path, origin, route } = page;
	if (route === null) return undefined;
	const iri = iriFrom(path, origin);
	const describe = ROUTES[route];
	return describe ? describe(atlas, page, iri) : pageData('WebPage', page, iri);
}
