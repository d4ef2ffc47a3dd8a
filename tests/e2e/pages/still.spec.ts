import type { Page } from '@playwright/test';
import { OCTOBER, trip } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

/** Where the centre of each stop's link lies, to the pixel. */
async function places(page: Page): Promise<[string | null, number, number][]> {
	return new Site(page).mapStops.evaluateAll((links) =>
		links.map((link) => {
			const { left, top, width, height } = link.getBoundingClientRect();
			return [link.getAttribute('aria-label'), left + width / 2, top + height / 2];
		})
	);
}

for (const { path } of [OCTOBER, trip('2023-07-tonga-new-zealand-australia')]) {
	test(`the map takes the still picture's place without a jump: ${path} @both`, async ({
		page,
		browser,
		baseURL,
		viewport
	}) => {
		const plain = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL === undefined ? {} : { baseURL }),
			viewport
		});
		const still = await plain.newPage();
		await still.goto(path);
		const before = await places(still);
		await plain.close();
		await new Site(page).open(path);
		const after = await places(page);
		expect(before.length).toBeGreaterThan(2);
		expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
		for (const [index, [name, x, y]] of before.entries()) {
			const [, liveX = 0, liveY = 0] = after[index] ?? [];
			expect(Math.hypot(liveX - x, liveY - y), `${name} moved`).toBeLessThan(3);
		}
	});
}

test('the still picture has the colours of the map', async ({ browser, baseURL, viewport }) => {
	const context = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		viewport
	});
	const page = await context.newPage();
	await page.route('**/*.js', (route) => route.abort());
	await page.goto(`${OCTOBER.path}doha/`);
	// In the south of Saudi Arabia, where neither a border nor the route runs.
	const clip = { x: 1000, y: 650, width: 4, height: 4 };
	const seen = await page.screenshot({ clip });
	await page.evaluate(() => {
		const patch = document.body.appendChild(document.createElement('div'));
		patch.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: var(--land-visited)';
	});
	expect(seen.equals(await page.screenshot({ clip }))).toBe(true);
	await context.close();
});
