import { describe, expect, it } from 'vitest';
import { withPreview, type Previewed } from '$lib/server/preview';

const DOHA: Previewed = {
	origin: 'https://example.org/shuttle',
	path: '/blinken/gulf/doha/',
	route: '/[traveler]/[trip]/[stop]'
};

const page = (title: string, description: string): string =>
	`<head><title>${title} · Shuttle</title><meta name="description" content="${description}"/></head>`;

function tags(html: string): Record<string, string> {
	return Object.fromEntries(
		[...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"\/>/g)].map(
			([, name = '', content = '']) => [name, content]
		)
	);
}

describe('what a page tells those who show a preview of it', () => {
	it('is what its title and description say, with full addresses of page and picture', () => {
		expect(tags(withPreview(page('Doha, 13 October 2023', 'In Doha.'), DOHA))).toEqual({
			description: 'In Doha.',
			'og:site_name': 'Shuttle',
			'og:type': 'article',
			'og:title': 'Doha, 13 October 2023',
			'og:description': 'In Doha.',
			'og:url': 'https://example.org/shuttle/blinken/gulf/doha/',
			'og:image': 'https://example.org/shuttle/blinken/gulf/doha/card.png',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'Map: Doha, 13 October 2023',
			'twitter:card': 'summary_large_image'
		});
	});

	it('keeps quotation marks of a title inside the attribute', () => {
		const html = withPreview(page('The "Quad" &amp; friends', 'D'), DOHA);
		expect(tags(html)['og:title']).toBe('The &quot;Quad&quot; &amp; friends');
	});

	it('shows the atlas for a page without a picture of its own, of whatever kind', () => {
		const html = withPreview(page('Figures', 'D'), {
			...DOHA,
			path: '/figures/',
			route: '/figures'
		});
		expect(tags(html)).toMatchObject({
			'og:type': 'website',
			'og:url': 'https://example.org/shuttle/figures/',
			'og:image': 'https://example.org/shuttle/card.png'
		});
	});

	it('claims nothing for a shell without words, such as the page of unknown addresses', () => {
		expect(withPreview('<head></head>', DOHA)).toBe('<head></head>');
	});
});
