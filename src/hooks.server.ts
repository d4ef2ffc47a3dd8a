import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { origin } from '$lib/server/origin';
import { withPreview } from '$lib/server/preview';
import type { SitePath } from '$lib/urls';

/** The two faces that every page shows at once; asked for early, nothing moves when they come. */
const FIRST_FONTS = /\/(?:newsreader-text|public-sans)\.[^/]+\.woff2$/;

export const handle: Handle = ({ event, resolve }) => {
	const start = origin();
	const path = event.url.pathname.slice(base.length) as SitePath;
	return resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(path)),
		// A page comes in one piece.
		transformPageChunk: ({ html }) =>
			start === undefined ? html : withPreview(html, { origin: start, path, route: event.route.id })
	});
};
