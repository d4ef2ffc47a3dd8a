import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relative } from '../../../src/lib/server/relative';
import type { SitePath } from '../../../src/lib/urls';

const segment = fc.stringMatching(/^[a-z0-9]{1,3}$/);
const page = fc
	.array(segment, { maxLength: 4 })
	.map((segments): SitePath => `/${segments.map((each) => `${each}/`).join('')}`);

it('leads from any page to any other, at the root and below a sub-path, as browsers resolve it', () => {
	fc.assert(
		fc.property(page, page, fc.constantFrom('', '#row', 'file.csv'), (from, to, more) => {
			for (const site of ['https://example.org', 'https://example.org/some/path']) {
				const way = relative(from, `${to}${more}`);
				expect(new URL(way, site + from).href).toBe(site + to + more);
			}
		})
	);
});

it('names the page itself, for a page may be asked for with a query', () => {
	expect(relative('/blinken/', '/blinken/')).toBe('./');
	expect(relative('/blinken/', '/blinken/#call')).toBe('./#call');
	expect(relative('/blinken/', '/')).toBe('../');
});
