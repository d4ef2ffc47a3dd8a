import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

const NOT_FOUND = /console error: Failed to load resource: .*404/;

test('an address that does not exist says so and offers the nearest stop @both', async ({
	page,
	baseURL,
	guard
}) => {
	guard.expected.push(NOT_FOUND);
	const site = new Site(page);
	const response = await page.goto(`${OCTOBER.path}dohha/`);
	expect(response?.status()).toBe(404);
	await expect(site.heading).toHaveText('There is no page at this address');
	const offer = page.getByRole('link', { name: /Doha, .*October 2023/ }).first();
	await expect(offer).toBeVisible();
	await offer.click();
	await expect(site.heading).toContainText('Doha');
	expect(site.path(baseURL)).toBe(`${OCTOBER.path}doha/`);
});

test('a misspelt trip is answered with that trip', async ({ page, guard }) => {
	guard.expected.push(NOT_FOUND);
	await page.goto('blinken/2023-10-israel-jordan-gulf-egipt/');
	await expect(
		page.getByRole('main').getByRole('link', { name: new RegExp(`^${OCTOBER.title}`) })
	).toBeVisible();
});

test('a link that leads nowhere inside the site says the same without a new page load', async ({
	page,
	guard
}) => {
	guard.expected.push(NOT_FOUND);
	const response = await page.goto('nowhere/at/all/');
	expect(response?.status()).toBe(404);
	await expect(new Site(page).heading).toHaveText('There is no page at this address');
	await expect(page.getByRole('link', { name: 'See all trips' })).toBeVisible();
});

test('without scripts an unknown address still says so and leads to the first page', async ({
	browser,
	baseURL,
	guard
}) => {
	guard.expected.push(NOT_FOUND);
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	await guard.watch(context);
	const page = await context.newPage();
	await page.goto('nowhere/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('link').first()).toBeVisible();
	await context.close();
});
