/** Which pages can be embedded, and what each says of that in its head. */
import { intervalView } from '$lib/domain/date-words';
import type { Atlas } from '$lib/domain/atlas';
import { withElements } from './head';
import { cardPath, embedPath, oembedPath, type SitePath } from '$lib/urls';
import type { Embeddable } from '$lib/embed/oembed';

/** Routes of pages that have a frame. */
const EMBEDDED: readonly (string | null)[] = [
	'/',
	'/[traveler]/[trip]',
	'/[traveler]/[trip]/[stop]'
];

/** Keys of all that has a frame: empty for the atlas, `traveler/trip`, `traveler/trip/stop`. */
export function embeddableKeys(atlas: Atlas): string[] {
	return ['', ...atlas.tripsByKey.keys(), ...atlas.stopsByKey.keys()];
}

function titleOf(atlas: Atlas, key: string): string | undefined {
	if (key === '') return 'Every trip, stop by stop';
	const stop = atlas.stopsByKey.get(key);
	if (stop) return `${stop.place.name}, ${intervalView(stop.dates).text}`;
	const trip = atlas.tripsByKey.get(key);
	return trip && `${trip.title}, ${intervalView(trip.dates).text}`;
}

/** @returns nothing for an unknown key */
export function embeddable(atlas: Atlas, key: string, origin: string): Embeddable | undefined {
	const title = titleOf(atlas, key);
	return title === undefined
		? undefined
		: {
				origin,
				title,
				frame: origin + embedPath(key),
				picture: origin + cardPath(key ? `/${key}/` : '/')
			};
}

/**
 * The page with the link by which embedders find its response, where it has one.
 * @param html of a whole page
 * @param origin the address of the first page, without a slash at its end
 */
export function withOembed(
	html: string,
	{ origin, path, route }: { origin: string; path: SitePath; route: string | null }
): string {
	if (!EMBEDDED.includes(route)) return html;
	const response = origin + oembedPath(path.slice(1, -1));
	return withElements(html, [
		`<link rel="alternate" type="application/json+oembed" href="${response}"/>`
	]);
}
