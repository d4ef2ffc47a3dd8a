/**
 * What is put into the head of a page while it is prerendered, for machines alone: it costs the
 * browser no script. It belongs to the page that was fetched; the layout takes it away when
 * another page takes its place.
 */
import { ENGLISH, LANGUAGES, type Language } from '../languages';
import { feedPath, type SitePath } from '../urls';
import { escapeMarkup } from './escape';
import { relative } from './relative';

const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&'
};

function plain(html: string | undefined): string {
	return (html ?? '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The title, without the site's name, and the description that a page has already. */
export function wordsOf(html: string): { readonly title: string; readonly description: string } {
	const title = plain(/<title>([^<]*)<\/title>/.exec(html)?.[1]);
	const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]);
	return { title: title.replace(/ · Shuttle$/, ''), description };
}

/** Says in which language the whole page is. */
export function inLanguage(html: string, { tag, dir }: Language = ENGLISH): string {
	return html.replace('<html lang="%lang%" dir="%dir%">', `<html lang="${tag}" dir="${dir}">`);
}

/** The page with elements at the end of its head, where Svelte does not count them. */
export function withElements(html: string, elements: readonly string[]): string {
	const end = html.indexOf('</head>');
	return html.slice(0, end) + elements.join('') + html.slice(end);
}

/** The page's one address, for search engines that found it under another host or with a query. */
export const canonical = (origin: string, path: SitePath): string =>
	`<link rel="canonical" href="${escapeMarkup(origin + path)}"/>`;

/** The same page in each language, where there is more than one. */
export function alternates(
	origin: string,
	path: SitePath,
	languages: typeof LANGUAGES = LANGUAGES
): string[] {
	const [first, ...others] = languages;
	if (others.length === 0) return [];
	const own = others.find(({ root }) => path.startsWith(root)) ?? first;
	const rest = path.slice(own.root.length);
	const link = (tag: string, { root }: Language): string =>
		`<link rel="alternate" hreflang="${tag}" href="${escapeMarkup(origin + root + rest)}"/>`;
	return [...languages.map((language) => link(language.tag, language)), link('x-default', first)];
}

/** Where a reader of feeds finds the changes. */
export const feedLink = (page: SitePath): string =>
	`<link rel="alternate" type="application/atom+xml" title="Changes" href="${relative(page, feedPath())}"/>`;
