import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { KINDS } from '../site/kinds';
import { Site } from '../site/site';
import { expect, expectNone, test } from '../site/test';

/** The rules of axe that the colours decide; all others see the same in both themes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// No page frames another origin, so axe may run in the page itself; handing over all that is
	// right, element by element, would take longer than the finding.
	const builder = new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] });
	const { violations: found } = await (rules ? builder.withRules([...rules]) : builder).analyze();
	return found.flatMap(({ id, impact, nodes }) =>
		nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}`)
	);
}

for (const { name, path } of KINDS) {
	test(`axe finds nothing wrong with ${name} in light and dark @both`, async ({ page }) => {
		// axe walks a table of hundreds of rows slowly.
		test.slow();
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		const site = new Site(page);
		await site.open(path);
		expectNone(await violations(page));
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expectNone(await violations(page, OF_COLOURS));
	});
}

test('axe finds nothing wrong with the page of an unknown address @both', async ({
	page,
	guard
}) => {
	guard.expected.push(/404/);
	await page.goto('nowhere/');
	await expect(new Site(page).heading).toBeVisible();
	expectNone(await violations(page));
});

for (const { name, path } of KINDS) {
	test(`${name} fits a screen of 320 px without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await new Site(page).open(path);
		const excess = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(excess).toBe(0);
	});
}

test('every stop of a trip is reached by the Tab key, in the order of travel', async ({ page }) => {
	const site = new Site(page);
	await site.open('blinken/2023-10-israel-jordan-gulf-egypt/');
	const reached: string[] = [];
	for (let press = 0; press < 120 && reached.length < 13; press += 1) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(
			() => document.activeElement?.getAttribute('aria-label') ?? ''
		);
		const number = /^Stop (\d+) of 13/.exec(name)?.[1];
		if (number && !reached.includes(number)) reached.push(number);
	}
	expect(reached).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1)));
});
