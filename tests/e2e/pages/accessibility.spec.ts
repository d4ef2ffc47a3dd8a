import { AxeBuilder } from '@axe-core/playwright';
import { KINDS } from '../site/kinds';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

for (const colorScheme of ['light', 'dark'] as const) {
	for (const { name, path } of KINDS) {
		test(`axe finds nothing wrong with ${name} in ${colorScheme} @both`, async ({ page }) => {
			// axe walks a table of hundreds of rows slowly.
			test.slow();
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const site = new Site(page);
			await site.open(path);
			const { violations } = await new AxeBuilder({ page }).analyze();
			const found = violations.flatMap(({ id, impact, nodes }) =>
				nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')}`)
			);
			expect(found).toEqual([]);
		});
	}
}

test('axe finds nothing wrong with the page of an unknown address @both', async ({
	page,
	guard
}) => {
	guard.expected.push(/404/);
	await page.goto('nowhere/');
	await expect(new Site(page).heading).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, impact }) => `${impact} ${id}`)).toEqual([]);
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
