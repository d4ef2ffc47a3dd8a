import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { render } from 'svelte/server';
import { stillPicture } from '$lib/map/still-markup';
import { getAtlas } from '$lib/server/atlas';
import { described } from '$lib/server/described';
import { withOembed } from '$lib/server/embeddable';
import { withFirstWords } from '$lib/server/first-words';
import { movedTo } from '$lib/server/framed';
import { movedPage } from '$lib/server/moved';
import { origin } from '$lib/server/origin';
import { withPreview } from '$lib/server/preview';
import Children from '$lib/ui/Children.svelte';
import { drawLaterWith } from '$lib/ui/later';
import type { SitePath } from '$lib/urls';
import { drawWith } from './routes/stills';
import themeScript from './theme.js?raw';

drawWith(stillPicture);
// What it refers to must not have the names that something of the page around it has.
drawLaterWith((children) => render(Children, { props: { children }, idPrefix: 'later' }).body);

/** The two faces that every page shows at once; asked for early, nothing moves when they come. */
const FIRST_FONTS = /\/(?:newsreader-text|public-sans)\.[^/]+\.woff2$/;

const FONT_LINK = /<link [^>]*\bas="font"[^>]*>\s*/g;

/**
 * Fonts are asked for at the end of the page: of one that asks in its head browsers hold back the
 * first picture until they come, or for a tenth of a second.
 */
function fontsLast(html: string): string {
	const links = html.match(FONT_LINK)?.join('') ?? '';
	return html.replace(FONT_LINK, '').replace('</body>', () => `${links}</body>`);
}

export const handle: Handle = ({ event, resolve }) => {
	const start = origin();
	const path = event.url.pathname.slice(base.length) as SitePath;
	const atlas = getAtlas();
	const moved = movedTo(atlas.moved, path);
	if (moved) {
		// To the letter: with a charset the prerenderer would not take it for a page.
		return new Response(movedPage(path, moved, start), {
			headers: { 'content-type': 'text/html' }
		});
	}
	return resolve(event, {
		// The page for unknown addresses has no word to set until its script has run.
		preload: ({ type, path }) =>
			type === 'js' ||
			type === 'css' ||
			(type === 'font' && event.route.id !== null && FIRST_FONTS.test(path)),
		// A page comes in one piece.
		transformPageChunk: ({ html }) => {
			const { id: route } = event.route;
			const themed = fontsLast(html).replace('%theme%', () => `<script>${themeScript}</script>`);
			const first = withFirstWords(themed, route);
			const page = described(first, atlas, { path, route, params: event.params, origin: start });
			if (start === undefined) return page;
			const where = { origin: start, path, route };
			return withOembed(withPreview(page, where), where);
		}
	});
};
