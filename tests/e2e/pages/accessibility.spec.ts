import { violations } from '../site/axe';
import { Site } from '../site/site';
import { expect, expectNone, test } from '../site/test';

test('axe finds nothing wrong with the page of an unknown address @both', async ({
	page,
	guard
}) => {
	guard.expected.push(/404/);
	await page.goto('nowhere/');
	await expect(new Site(page).heading).toBeVisible();
	expectNone(await violations(page));
});

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

test('few colours and words from the right: nothing is lost', async ({ page }) => {
	const site = new Site(page);
	await site.open('blinken/2023-10-israel-jordan-gulf-egypt/doha/');

	const words = page.locator('blockquote p').first();
	await words.evaluate((paragraph) => (paragraph.textContent = 'زار الوزير الدوحة، Doha.'));
	expect(await words.evaluate((paragraph) => getComputedStyle(paragraph).direction)).toBe('rtl');

	await page.emulateMedia({ forcedColors: 'active' });
	const strokes = await page.evaluate(() => {
		const paint = (selector: string, property: string): string => {
			const found = document.querySelector(selector);
			return found ? getComputedStyle(found).getPropertyValue(property) : '';
		};
		return [
			paint('.leaflet .legs .line', 'stroke'),
			paint('main', 'color'),
			paint('html', 'background-color')
		];
	});
	const [leg, ink, paper] = strokes;
	expect([leg, ink]).not.toContain(paper);
	await page.emulateMedia({ forcedColors: 'none' });
});
