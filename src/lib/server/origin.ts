import process from 'node:process';
import type { SitePath } from '$lib/urls';

/**
 * Where the site will lie, for whatever must name a page absolutely: previews, feeds, the site
 * map, embeds, citations. Links between pages are relative and need none of it.
 *
 * It is the address of the first page as `ORIGIN` names it when the site is built:
 * `https://example.org`, or with a path, `https://example.org/shuttle`. Without it nothing may be
 * claimed about addresses: whoever asks leaves out what needs one.
 */

/** Why `ORIGIN` cannot be used, in words for whoever set it. */
export class OriginError extends Error {
	override readonly name = 'OriginError';
}

/**
 * The address of the first page without a slash at its end, or nothing where none is set.
 * @throws {OriginError} when `ORIGIN` is no http(s) address, has a query, a fragment or a user, or
 * lies elsewhere than `BASE_PATH` says
 */
export function origin(): string | undefined {
	const text = process.env['ORIGIN']?.trim();
	return text ? readOrigin(text, process.env['BASE_PATH'] || undefined) : undefined;
}

/**
 * The full address of a page or file of the site, or nothing where the origin is not set.
 * @param path from `$lib/urls`: begins with a slash, knows no base path
 * @throws {OriginError} as `origin`
 */
export function absolute(path: SitePath): string | undefined {
	const start = origin();
	return start === undefined ? undefined : start + path;
}

/**
 * @param text as a person writes it
 * @param basePath sub-path that the build was told about, if it was
 * @throws {OriginError} as `origin`
 */
export function readOrigin(text: string, basePath?: string): string {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new OriginError(
			`ORIGIN is "${text}"; write the address of the first page, such as https://example.org or https://example.org/shuttle`
		);
	}
	if (url.search || url.hash || url.username || url.password) {
		throw new OriginError(
			`ORIGIN is "${text}"; write it without a query, a fragment or a user: ${url.origin}${url.pathname}`
		);
	}
	const path = url.pathname.replace(/\/+$/, '');
	if (basePath !== undefined && path !== basePath.replace(/\/+$/, '')) {
		throw new OriginError(
			`ORIGIN is "${text}" but BASE_PATH is "${basePath}"; make both name the same sub-path: ORIGIN=${url.origin}${basePath}`
		);
	}
	return url.origin + path;
}
