/** What a page says about itself. */
import { dayOf, firstGood, hostOf } from './citation';
import type { Found } from './citation';

/** As much of a document as is needed here. */
interface Page {
	querySelector(
		selector: string
	): { getAttribute(name: string): string | null; textContent: string | null } | null;
	querySelectorAll(selector: string): Iterable<{ textContent: string | null }>;
}

export function pageCitation(page: Page): Found {
	const meta = (...names: readonly string[]): string | null => {
		for (const name of names) {
			const content = page
				.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
				?.getAttribute('content');
			if (content) return content;
		}
		return null;
	};
	const data = linkedData(page);
	const site = meta('og:site_name', 'application-name');
	const url =
		page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
		meta('og:url') ??
		undefined;
	const heading = page.querySelector('title')?.textContent ?? null;
	const lang = page.querySelector('html')?.getAttribute('lang');
	return {
		...firstGood('title', [
			[meta('og:title', 'twitter:title'), 'the page’s og:title'],
			[data.headline, 'the page’s data'],
			[page.querySelector('h1')?.textContent, 'its heading'],
			[withoutSite(heading, site), 'the page’s title']
		]),
		...firstGood('publisher', [
			[site, 'the page’s og:site_name'],
			[data.publisher, 'the page’s data'],
			[hostOf(url), 'its address']
		]),
		...firstGood('url', [[url, 'the page’s canonical address']]),
		...firstGood('published', [
			[dayOf(data.published), 'the page’s data'],
			[
				dayOf(
					meta(
						'article:published_time',
						'date',
						'pubdate',
						'dc.date',
						'DC.date.issued',
						'parsely-pub-date'
					)
				),
				'the page’s metadata'
			],
			[dayOf(page.querySelector('time[datetime]')?.getAttribute('datetime')), 'the page’s time']
		]),
		...firstGood('lang', [
			[lang, 'the page'],
			[lang?.split(/[-_]/)[0]?.toLowerCase(), 'the page']
		])
	};
}

function withoutSite(title: string | null, site: string | null): string | null {
	if (title === null || site === null) return title;
	return title.endsWith(site) ? title.slice(0, -site.length).replace(/[\s|–—-]+$/, '') : title;
}

interface Data {
	readonly headline?: string;
	readonly published?: string;
	readonly publisher?: string;
}

/** The article's own entry in the page's linked data (schema.org), where it has one. */
function linkedData(page: Page): Data {
	for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
		const entry = articleIn(parsed(textContent ?? ''), 0);
		if (entry) return entry;
	}
	return {};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function articleIn(value: unknown, depth: number): Data | null {
	if (typeof value !== 'object' || value === null || depth > 3) return null;
	const parts = Array.isArray(value) ? value : [];
	for (const part of [...parts, ...listAt(value, '@graph')]) {
		const found = articleIn(part, depth + 1);
		if (found) return found;
	}
	const headline = textAt(value, 'headline');
	const published = textAt(value, 'datePublished');
	if (headline === undefined && published === undefined) return null;
	const publisher = textAt(Reflect.get(value, 'publisher'), 'name');
	return {
		...(headline === undefined ? {} : { headline }),
		...(published === undefined ? {} : { published }),
		...(publisher === undefined ? {} : { publisher })
	};
}

function listAt(value: object, key: string): readonly unknown[] {
	const found: unknown = Reflect.get(value, key);
	return Array.isArray(found) ? found : [];
}

function textAt(value: unknown, key: string): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const found: unknown = Reflect.get(value, key);
	return typeof found === 'string' ? found : undefined;
}
