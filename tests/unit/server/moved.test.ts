import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { movedPage } from '../../../src/lib/server/moved';

const page = movedPage('/blinken/old/', '/blinken/2023-10-doha/doha/');

it('runs one script, which the policy of the page names by its hash, and nothing else', () => {
	const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
	expect(scripts).toHaveLength(1);
	const hash = createHash('sha256')
		.update(scripts[0] ?? '')
		.digest('base64');
	expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
});

it('leads on without scripts too, and by a link where neither may', () => {
	expect(page).toContain(
		'<noscript><meta http-equiv="refresh" content="0;url=../2023-10-doha/doha/"></noscript>'
	);
	expect(page).toContain('<a href="../2023-10-doha/doha/">');
});

it('tells search engines the new address where it can be told in full', () => {
	expect(page).not.toContain('canonical');
	const known = movedPage('/old/', '/blinken/', 'https://example.org/map');
	expect(known).toContain('<link rel="canonical" href="https://example.org/map/blinken/"/>');
});
