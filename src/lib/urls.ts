/**
 * The one place that spells addresses. Every function returns a site path that begins and ends
 * with a slash, without the base path; `$lib/ui/href` turns it into an href.
 */

export type SitePath = `/${string}`;

export const atlasPath = (): SitePath => '/';
export const aboutPath = (): SitePath => '/about/';
export const articlesPath = (): SitePath => '/articles/';
export const travelerPath = (travelerId: string): SitePath => `/${travelerId}/`;

/** @param tripKey `traveler/trip` */
export const tripPath = (tripKey: string): SitePath => `/${tripKey}/`;

/** @param stopKey `traveler/trip/stop` */
export const stopPath = (stopKey: string): SitePath => `/${stopKey}/`;

export const articlePath = (articleId: string): SitePath => `/articles/${articleId}/`;

export const placePath = (placeId: string): SitePath => `/places/${placeId}/`;
export const placesPath = (): SitePath => '/places/';
export const countriesPath = (): SitePath => '/countries/';

/** @param code ISO 3166-1 alpha-2; the address has it in lower case */
export const countryPath = (code: string): SitePath => `/countries/${code.toLowerCase()}/`;
export const peoplePath = (): SitePath => '/people/';
export const personPath = (personId: string): SitePath => `/people/${personId}/`;
export const occasionsPath = (): SitePath => '/occasions/';

/** The address of one occasion there. */
export const occasionPath = (occasionId: string): SitePath => `${occasionsPath()}#${occasionId}`;
export const figuresPath = (): SitePath => '/figures/';

/** The download of a figure's numbers: a file, hence without a slash at its end. */
export const figureDownloadPath = (figureId: string): SitePath => `/figures/${figureId}.csv`;
export const recordPath = (): SitePath => '/about/record/';

/** The same as a file, hence without a slash at its end. */
export const recordCsvPath = (): SitePath => '/about/record.csv';

/** The address of a row of the official record there. */
export const recordRowPath = (rowId: string): SitePath => `${recordPath()}#row-${rowId}`;

/** The fragment there of a stop that the record lacks. */
export const recordStopId = (stopKey: string): string => `stop-${stopKey.replaceAll('/', '-')}`;

/** The address there of a stop that the record lacks. */
export const recordStopPath = (stopKey: string): SitePath =>
	`${recordPath()}#${recordStopId(stopKey)}`;

/** What a printed part of a page is drawn from: a file, hence without a slash at its end. */
export const partPath = (part: string): SitePath => `/parts/${part}.json`;

export const comparePath = (): SitePath => '/compare/';
export const compareDataPath = (): SitePath => '/compare/trips.json';

/** All of a trip as its pages show it. */
export const tripViewPath = (tripKey: string): SitePath => `${tripPath(tripKey)}view.json`;

export const dataPath = (): SitePath => '/data/';

/**
 * The fragment there of a trip's files.
 * @param tripKey `traveler/trip`: two travelers may have trips of the same name
 */
export const tripDataId = (tripKey: string): string => tripKey.replaceAll('/', '-');

/** Where the page of the open data lists the files of a trip. */
export const tripDataPath = (tripKey: string): SitePath => `${dataPath()}#${tripDataId(tripKey)}`;

/**
 * A file of the open data, hence without a slash at its end.
 * @param key `traveler` or `traveler/trip`
 * @param extension without its dot: `geojson`, `lpf.json`
 */
export const dataFilePath = (key: string, extension: string): SitePath =>
	`${dataPath()}${key}.${extension}`;

/** The descriptor of the open data; with a traveler's id, of the files of each trip. */
export const dataPackagePath = (travelerId?: string): SitePath =>
	`${dataPath()}${travelerId === undefined ? '' : `${travelerId}/`}datapackage.json`;

/** The schema of the atlas as JSON, a static file. */
export const atlasSchemaPath = (): SitePath => `${dataPath()}atlas.schema.json`;

/** What the filter of the atlas is made of: a file, hence without a slash at its end. */
export const facetsPath = (): SitePath => '/facets.json';

export const searchPath = (): SitePath => '/search/';
export const searchDocumentsPath = (): SitePath => '/search/documents.json';

/** The feed of changes: a file, hence without a slash at its end. */
export const feedPath = (): SitePath => '/feed.xml';

/**
 * What is made for a frame on another site.
 * @param key `traveler/trip` or `traveler/trip/stop`; empty for the atlas
 */
export const embedPath = (key: string): SitePath => (key ? `/embed/${key}/` : '/embed/');

/** The page where the markup of a frame is put together. */
export const embedBuilderPath = (): SitePath => '/embed/build/';

/** The oEmbed response for the page with this key: a file, hence without a slash at its end. */
export const oembedPath = (key: string): SitePath => `/oembed/${key || 'atlas'}.json`;

/** The address of one excerpt on a page that shows it. */
export const excerptPath = (page: SitePath, excerptId: string): SitePath => `${page}#${excerptId}`;

/** The picture that stands for a page where it is shared: a file, hence without a slash at its end. */
export const cardPath = (page: SitePath): SitePath => `${page}card.png`;
