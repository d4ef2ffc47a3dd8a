/** What the service worker makes of a request: pure, so that it can be tested without a worker. */

/**
 * `page`: an address that a reader goes to. `lasting`: its name changes with its content, so a copy
 * is as good as the original. `changing`: the original while there is a network, else the copy.
 * `null`: none of the worker's business.
 */
export type Kind = 'page' | 'lasting' | 'changing' | null;

/** What of a request decides. */
export interface Asked {
	readonly method: string;
	/** `navigate` for a page. */
	readonly mode: string;
	/** In full. */
	readonly url: string;
}

const LASTING = /^(_app\/immutable\/|basemap\/|offline\/boot\.)/;
/** What pages are made of; the open data and the answers to other sites are not. */
const CHANGING = /(\.json|^favicon\.svg)$/;
/** Frames belong to other sites' pages; downloads are as large as their reader wants them. */
const LEFT =
	/^(data\/(?!$|__data\.json)|oembed\/|embed\/(?!build\/)|offline\/|_app\/version\.json)/;

/**
 * The path of an address below the site, without a slash before it; `null` where it lies elsewhere.
 * @param site the address of the first page, in full, with a slash at its end
 */
export function below(site: string, url: string): string | null {
	if (!url.startsWith(site)) return null;
	return decodeURI(new URL(url).pathname.slice(new URL(site).pathname.length));
}

/** @param site the address of the first page, in full, with a slash at its end */
export function kindOf({ method, mode, url }: Asked, site: string): Kind {
	const path = below(site, url);
	if (method !== 'GET' || path === null) return null;
	if (LASTING.test(path)) return 'lasting';
	if (LEFT.test(path)) return null;
	if (mode === 'navigate') return /\.[^/]*$/.test(path) ? null : 'page';
	return CHANGING.test(path) ? 'changing' : null;
}

/** Where the data of a page lies, both relative to the site; a page's last slash may be missing. */
export const dataOf = (page: string): string => `${page.replace(/[^/]$/, '$&/')}__data.json`;
