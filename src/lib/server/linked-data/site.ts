/** The atlas as a whole, and pages that stand for nothing but themselves. */
import type {
	AboutPageLeaf,
	CollectionPageLeaf,
	DataDownloadLeaf,
	DatasetLeaf,
	WebPageLeaf,
	WebSiteLeaf
} from 'schema-dts';
import type { Atlas } from '$lib/domain/atlas';
import { atlasPath, dataFilePath, figureDownloadPath, recordCsvPath } from '$lib/urls';
import type { SitePath } from '$lib/urls';
import { FORMATS } from '../export/formats';
import { downloadsOf } from '../figures/page';
import type { Iri } from './iri';
import { travelerRef } from './stop';

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** A file in which a data set can be had. */
interface Download {
	readonly path: SitePath;
	readonly mediaType: string;
}

const download = ({ path, mediaType }: Download, iri: Iri): DataDownloadLeaf => ({
	'@type': 'DataDownload',
	contentUrl: iri(path),
	encodingFormat: mediaType
});

const siteRef = (iri: Iri): WebSiteLeaf => ({
	'@type': 'WebSite',
	'@id': iri(atlasPath()),
	name: 'Shuttle'
});

/** What a page says of itself, for those that stand for no single thing. */
export interface PageWords {
	readonly path: SitePath;
	readonly title: string;
	readonly description: string;
}

type SitePage = AboutPageLeaf | CollectionPageLeaf | WebPageLeaf;

export function pageData(type: SitePage['@type'], page: PageWords, iri: Iri): SitePage {
	return {
		'@type': type,
		'@id': iri(page.path),
		name: page.title,
		isPartOf: siteRef(iri)
	};
}

/** The days from the first term's beginning to the last one's end, as an interval of ISO 8601. */
function coverage({ travelers }: Atlas): string {
	const terms = [...travelers.values()].map(({ term }) => term);
	const starts = terms.map(({ start }) => start.first).sort();
	const ends = terms.map(({ end }) => end.last).sort();
	return `${starts[0] ?? ''}/${ends.at(-1) ?? ''}`;
}

/** The first page stands for the whole site. */
export function siteData(atlas: Atlas, { description }: PageWords, iri: Iri): WebSiteLeaf {
	return {
		...siteRef(iri),
		description,
		about: [...atlas.travelers.values()].map((traveler) => travelerRef(traveler, iri))
	};
}

export function datasetData(
	atlas: Atlas,
	page: PageWords,
	downloads: readonly Download[],
	iri: Iri
): DatasetLeaf {
	return {
		'@type': 'Dataset',
		'@id': iri(page.path),
		name: page.title,
		description: page.description,
		license: CC0,
		isAccessibleForFree: true,
		temporalCoverage: coverage(atlas),
		distribution: downloads.map((file) => download(file, iri)),
		isPartOf: siteRef(iri)
	};
}

const csv = (path: SitePath): Download => ({ path, mediaType: 'text/csv' });

export const RECORD_DOWNLOADS: readonly Download[] = [csv(recordCsvPath())];
/** The numbers of every figure of every traveler. */
export const figureDownloads = (atlas: Atlas): Download[] =>
	[...downloadsOf(atlas).keys()].map((name) => csv(figureDownloadPath(name)));

/** The whole of each traveler in every format that holds facts; words of publishers are not CC0. */
export const openDownloads = ({ travelers }: Atlas): Download[] =>
	[...travelers.keys()].flatMap((traveler) =>
		FORMATS.filter(({ quotes }) => !quotes).map(({ extension, mediaType }) => ({
			path: dataFilePath(traveler, extension),
			mediaType
		}))
	);
