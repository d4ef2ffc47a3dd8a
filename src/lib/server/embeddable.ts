/** Which pages have an oEmbed response, and what each says of that in its head. */
import { intervalView } from '$lib/domain/date-words';
import type { Atlas } from '$lib/domain/atlas';
import { withElements } from './head';
import {
	articlePath,
	atlasPath,
	cardPath,
	countryPath,
	embedPath,
	oembedPath,
	personPath,
	placePath,
	stopPath,
	travelerPath,
	tripPath,
	type SitePath
} from '$lib/urls';
import type { Shown } from '$lib/embed/oembed';
import { LISTS } from './content/addresses';
import { framedPage } from './framed';
import { keyNow, oldKeys } from './moved-keys';
import { perAtlas } from './views/memo';

interface Page {
	readonly path: SitePath;
	readonly title: string;
	/** Whether there is a frame that shows the same. */
	readonly framed?: true;
}

function pages(atlas: Atlas): Page[] {
	return [
		{ path: atlasPath(), title: 'Every trip, stop by stop', framed: true },
		...atlas.trips.map(({ key, title, dates }): Page => ({
			path: tripPath(key),
			title: `${title}, ${intervalView(dates).text}`,
			framed: true
		})),
		...[...atlas.stopsByKey].map(([key, { place, dates }]): Page => ({
			path: stopPath(key),
			title: `${place.name}, ${intervalView(dates).text}`,
			framed: true
		})),
		...[...atlas.travelers.values()].map(({ id, name }) => ({
			path: travelerPath(id),
			title: name
		})),
		...atlas.articles.map(({ id, title, publisher }) => ({
			path: articlePath(id),
			title: `${title} (${publisher})`
		})),
		...[...atlas.places.values()].map(({ id, name }) => ({ path: placePath(id), title: name })),
		...[...atlas.countries.values()].map(({ code, name }) => ({
			path: countryPath(code),
			title: name
		})),
		...[...atlas.people.values()].map(({ id, name }) => ({ path: personPath(id), title: name }))
	];
}

const keyOf = (path: SitePath): string => path.slice(1, -1);

const byKey = perAtlas(
	(atlas) => new Map(pages(atlas).map((page) => [keyOf(page.path), page] as const))
);

/** Keys of lists: the atlas's card is theirs, and they have a title only in their pages. */
const listed: ReadonlySet<string> = new Set(LISTS.map(keyOf));

/**
 * Keys of all that has a response, what has moved under its old key too: empty for the atlas, else
 * the path without its outer slashes.
 */
export function embeddableKeys(atlas: Atlas): string[] {
	const known = byKey(atlas);
	return [...known.keys(), ...listed, ...oldKeys(atlas, (key) => known.has(key))];
}

/**
 * @param titleOf the title of a page without the site's name
 * @returns nothing for an unknown key
 */
export async function embeddable(
	atlas: Atlas,
	asked: string,
	origin: string,
	titleOf: (page: SitePath) => Promise<string>
): Promise<Shown | undefined> {
	const key = keyNow(atlas, asked);
	if (listed.has(key)) {
		return { origin, title: await titleOf(`/${key}/`), picture: origin + cardPath(atlasPath()) };
	}
	const page = byKey(atlas).get(key);
	return (
		page && {
			origin,
			title: page.title,
			picture: origin + cardPath(page.path),
			...(page.framed ? { frame: origin + embedPath(key) } : {})
		}
	);
}

/**
 * The page with the link by which embedders find its response. Frames have none: they are what is
 * embedded; nor has the page for unknown addresses.
 * @param html of a whole page
 * @param origin the address of the first page, without a slash at its end
 */
export function withOembed(
	html: string,
	{ origin, path, route }: { origin: string; path: SitePath; route: string | null }
): string {
	if (route === null || framedPage(path) !== undefined) return html;
	const response = origin + oembedPath(keyOf(path));
	return withElements(html, [
		`<link rel="alternate" type="application/json+oembed" href="${response}"/>`
	]);
}
