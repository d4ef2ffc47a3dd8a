import type { Atlas } from '$lib/domain/atlas';
import { alternates, canonical, feedLink, inLanguage, withElements, wordsOf } from './head';
import { describePage, type DescribedPage } from './linked-data/page';
import { dataElement } from './linked-data/script';
import { framedPage } from './framed';

/** Routes of pages from which readers of feeds are led to the changes. */
const FED: readonly string[] = ['/', '/about'];

/** A whole page with all that it tells machines about itself: language, address and what it shows. */
export function described(
	html: string,
	atlas: Atlas,
	page: Omit<DescribedPage, 'title' | 'description'>
): string {
	const { path, origin, route } = page;
	const framed = framedPage(path);
	if (framed !== undefined) {
		return withElements(inLanguage(html), origin === undefined ? [] : [canonical(origin, framed)]);
	}
	const thing = describePage(atlas, { ...page, ...wordsOf(html) });
	const known = origin !== undefined && route !== null;
	return withElements(inLanguage(html), [
		...(known ? [canonical(origin, path), ...alternates(origin, path)] : []),
		...(route !== null && FED.includes(route) ? [feedLink(path)] : []),
		...(thing ? [dataElement(thing)] : [])
	]);
}
