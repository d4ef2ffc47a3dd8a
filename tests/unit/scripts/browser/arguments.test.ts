import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import {
	browserArguments,
	SWITCHED_OFF_BY_PLAYWRIGHT
} from '../../../../scripts/browser/arguments';

const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));

it('switches off what Playwright does, which would otherwise be on again', () => {
	const code = readFileSync(join(playwright, 'lib/coreBundle.js'), 'utf8');
	const list = /disabledFeatures = \[([^\]]*)\]/.exec(code)?.[1] ?? '';
	const theirs = [...list.replace(/\/\/.*/g, '').matchAll(/"(\w+)"/g)].map(([, name]) => name);
	expect(theirs.length).toBeGreaterThan(0);
	expect(SWITCHED_OFF_BY_PLAYWRIGHT).toEqual(theirs);
	const said = browserArguments().filter((each) => each.startsWith('--disable-features='));
	expect(said).toHaveLength(1);
	expect(said[0]).toContain(theirs.join(','));
});
