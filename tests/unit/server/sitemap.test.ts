import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { robots, sitemap } from '../../../src/lib/server/sitemap';

it('lists full addresses as the protocol of site maps asks', () => {
	const text = sitemap('https://example.org/a&b', ['/', '/blinken/']);
	const { documentElement: root } = new DOMParser().parseFromString(text, 'text/xml');
	expect(root?.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
	const places = [...(root?.getElementsByTagName('loc') ?? [])].map((loc) => loc.textContent);
	expect(places).toEqual(['https://example.org/a&b/', 'https://example.org/a&b/blinken/']);
});

it('lets everybody read everything, and names the site map only where it has an address', () => {
	expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n');
	expect(robots('https://example.org')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n'
	);
});
