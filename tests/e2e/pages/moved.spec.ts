import { movedPage } from '../../../src/lib/server/moved';
import { OCTOBER } from '../site/content';
import { expect, test } from '../site/test';

const OLD = '/blinken/2023-10-gulf/doha/';
const STOP = `${OCTOBER.path}doha/`;
const body = movedPage(OLD, `/${STOP}`);

test('an old address leads to the new one with its query and fragment, and back leads before it', async ({
	page
}) => {
	await page.route(`**${OLD}*`, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(OCTOBER.path);
	await page.goto(`${OLD.slice(1)}?from=a-story#doha-talks-headline`);
	await expect(page).toHaveURL(new RegExp(`/${STOP}\\?from=a-story#doha-talks-headline$`));
	await expect(page.getByRole('heading', { level: 1, name: /Doha/ })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`/${OCTOBER.path}$`));
});

test('an old address leads to the new one without scripts', async ({ browser, baseURL, guard }) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
	await guard.watch(context);
	const page = await context.newPage();
	await page.route(`**${OLD}*`, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(OLD.slice(1));
	await expect(page).toHaveURL(new RegExp(`/${STOP}$`));
	await context.close();
});

test('what a page tells machines goes when another page takes its place', async ({ page }) => {
	await page.goto(OCTOBER.path);
	const data = page.locator('script[type="application/ld+json"]');
	await expect(data).toHaveCount(1);
	await page.getByRole('link', { name: /Doha/ }).first().click();
	await expect(page).toHaveURL(new RegExp(`/${STOP}$`));
	await expect(data).toHaveCount(0);
});
