/**
 * What a page tells those who show a preview of it: Open Graph, https://ogp.me. X, Slack and the
 * like fall back on it for all but the kind of card, so nothing is said twice.
 *
 * The tags are put in while a page is prerendered and say what its title and description say.
 * That costs the browser no script, and a page of a new kind has them without knowing.
 */
import { cardPath, type SitePath } from '$lib/urls';

/** Pages with a picture of their own, by the id of their route; the others show the atlas's. */
const DRAWN: ReadonlyMap<string, 'website' | 'article' | 'profile'> = new Map([
	['/', 'website'],
	['/[traveler]', 'profile'],
	['/[traveler]/[trip]', 'article'],
	['/[traveler]/[trip]/[stop]', 'article'],
	['/articles/[article]', 'article'],
	['/places/[place]', 'website'],
	['/countries/[country]', 'website'],
	['/people/[person]', 'profile']
]);

const SITE = 'Shuttle';
const ENDING = ` · ${SITE}`;

/** Size of every picture in px, as all who show previews want it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export interface Previewed {
	/** The address of the first page, without a slash at its end. */
	readonly origin: string;
	readonly path: SitePath;
	/** The id of its route. */
	readonly route: string | null;
}

/** The text of an element or attribute as it stands in HTML, made fit for an attribute. */
const quotable = (html: string): string => html.replaceAll('"', '&quot;');

/**
 * The page with its tags at the end of its head; unchanged where it has no title or description.
 * @param html of a whole page
 */
export function withPreview(html: string, { origin, path, route }: Previewed): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
	if (title === undefined || description === undefined) return html;
	const kind = DRAWN.get(route ?? '');
	const name = quotable(title.endsWith(ENDING) ? title.slice(0, -ENDING.length) : title);
	const tags = Object.entries({
		'og:site_name': SITE,
		'og:type': kind ?? 'website',
		'og:title': name,
		'og:description': description,
		'og:url': quotable(origin + path),
		'og:image': quotable(origin + cardPath(kind ? path : '/')),
		'og:image:width': CARD_SIZE.width,
		'og:image:height': CARD_SIZE.height,
		'og:image:alt': kind ? `Map: ${name}` : 'Map of all trips'
	}).map(([property, content]) => `<meta property="${property}" content="${content}"/>`);
	const card = '<meta name="twitter:card" content="summary_large_image"/>';
	// Not beside title and description: those are Svelte's, which counts its elements.
	const end = html.indexOf('</head>');
	return html.slice(0, end) + tags.join('') + card + html.slice(end);
}
