import { describe, expect, it } from 'vitest';
import { ShellError, shellOf } from '../../../../scripts/site/shell';

const fallback = (base: string): string => `<!doctype html><html><head><title>No such page</title>
<link rel="icon" href="${base}/favicon.svg" />
<link href="${base}/_app/immutable/a.js" rel="modulepreload">
<style>@font-face { src: url(${base}/_app/immutable/a.woff2) }</style>
<link href="${base}/_app/immutable/a.css" rel="stylesheet" disabled media="(max-width: 0)">
</head><body><noscript><p>No</p></noscript><div>
<script>
	{
		__sveltekit_abc = {
			base: "${base}"
		};
		const element = document.currentScript.parentElement;
		Promise.all([
			import("${base}/_app/immutable/entry/start.x.js"),
			import("${base}/_app/immutable/entry/app.y.js")
		]).then(([kit, app]) => { kit.start(app, element); });
	}
</script></div></body></html>`;

describe('the shell in which pages start without a network', () => {
	it.each(['', '/some/path'])('is the same wherever the site was built for: "%s"', (base) => {
		const { html, boot, entries } = shellOf(fallback(base), () => 'offline/boot.js');
		expect(html).toContain('href="%site%favicon.svg"');
		// Rules that stand in a page name their fonts from where it lies.
		expect(html).toContain('<link href="%site%_app/immutable/a.css" rel="stylesheet">');
		expect(html).not.toContain('@font-face');
		expect(html).toContain('<script type="module" src="%site%offline/boot.js"></script>');
		expect(html).not.toMatch(/modulepreload|noscript|<script>/);
		expect(boot).toContain("import('../_app/immutable/entry/start.x.js')");
		expect(boot).toContain('globalThis.__sveltekit_abc = ');
		expect(entries).toEqual(['_app/immutable/entry/start.x.js', '_app/immutable/entry/app.y.js']);
	});

	it('says so when SvelteKit starts its pages in another way, instead of a blank page one day', () => {
		expect(() => shellOf('<html><script>start()</script></html>', () => '')).toThrow(ShellError);
	});
});
