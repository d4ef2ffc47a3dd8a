import type { SitePath } from '../urls';
import { escapeMarkup } from './escape';

/** The site map of https://www.sitemaps.org/protocol.html, which asks for full addresses. */
export function sitemap(origin: string, paths: Iterable<SitePath>): string {
	const urls = [...paths].map((path) => `<url><loc>${escapeMarkup(origin + path)}</loc></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** Everything may be read by anyone (RFC 9309); the site map is named where it has an address. */
export function robots(origin: string | undefined): string {
	const map = origin === undefined ? '' : `\nSitemap: ${origin}/sitemap.xml\n`;
	return `User-agent: *\nAllow: /\n${map}`;
}
