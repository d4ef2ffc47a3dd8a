/**
 * The headers that go with every answer: the one source for `npm start`, for `_headers` in the
 * build and for the examples in `docs/deploy/`.
 *
 * Which scripts and style sheets may stand in a page each page says itself, by their hashes, in a
 * `meta` tag; a header for all pages cannot. It says the rest, and what a `meta` tag must not say:
 * who may frame the page. A browser obeys both.
 */

export type Header = readonly [name: string, value: string];

const POLICY = [
	// No attribute of any page is a script or a style: what stands there has come from elsewhere.
	"script-src-attr 'none'",
	"style-src-attr 'none'",
	"connect-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"media-src 'none'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"frame-src 'self'",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'"
];

/** What the site never asks a browser for. */
const NEVER = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
];

const COMMON: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	// All of it is public: a frame without an origin of its own, and who takes the data, may read.
	['Access-Control-Allow-Origin', '*']
];

/** What a browser heeds for pages alone; with every file they would weigh more than some files. */
const FOR_PAGES: readonly Header[] = [
	// Who is linked to learns that readers come from here, not which page they were reading.
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', NEVER.map((feature) => `${feature}=()`).join(', ')]
];

/** Pages, and the worker, as a regular expression on the path below the site. */
export const PAGES = '(^|/)$|\\.html$|^service-worker\\.js$';

/** Addresses that other sites may frame, as a regular expression on the path below the site. */
export const FRAMEABLE = '^embed/(?!build/)';

/** The header for pages that other sites may frame, and for those that only this one may. */
export function policy(frameable: boolean): string {
	return [...POLICY, `frame-ancestors ${frameable ? '*' : "'self'"}`].join('; ');
}

/** Names are kept for a year: what never changes is never asked for again. */
export const LASTING = 'max-age=31536000, immutable';
/** Everything else is asked for again, and answered with 304 where it is the same. */
export const CHANGING = 'no-cache';

/** Files whose name changes with their content, as a regular expression on the path below the site. */
export const LASTING_PATHS = '^(_app/immutable|basemap)/';

/** Headers that every answer has. */
export const commonHeaders = (): readonly Header[] => COMMON;

/** Headers that pages have besides, all but their policy. */
export const pageHeaders = (): readonly Header[] => FOR_PAGES;

/**
 * All headers of an answer but those that its body decides.
 * @param path below the site, without a slash before it
 */
export function headersFor(path: string): readonly Header[] {
	const policies: readonly Header[] = new RegExp(PAGES).test(path)
		? [...FOR_PAGES, ['Content-Security-Policy', policy(new RegExp(FRAMEABLE).test(path))]]
		: [];
	return [
		...COMMON,
		...policies,
		['Cache-Control', new RegExp(LASTING_PATHS).test(path) ? LASTING : CHANGING]
	];
}
