import type { Handle } from '@sveltejs/kit';

/** The two faces that every page shows at once; asked for early, nothing moves when they come. */
const FIRST_FONTS = /\/(?:newsreader-text|public-sans)\.[^/]+\.woff2$/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(path))
	});
