import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

const MELBOURNE = 'blinken/2022-02-melbourne-nadi';
const october = OCTOBER.path.replace(/\/$/, '');

test('two trips stand side by side at an address that can be shared @both', async ({ page }) => {
	const site = new Site(page);
	await site.open(`compare/?a=${october}&b=${MELBOURNE}`);
	await expect(page.locator('path.side.a')).toHaveCount(1);
	await expect(page.locator('path.side.b')).toHaveCount(1);
	const list = page.getByRole('region', { name: 'Stops in the order of time' });
	await expect(list.getByRole('link').first()).toContainText('Melbourne');
	await page.getByRole('button', { name: 'By day of the trip' }).click();
	await expect(page).toHaveURL(/by=day/);
	await expect(list.getByRole('heading', { name: 'Day 2' })).toBeVisible();
});

test('two years are chosen by hand, and are still there on the way back', async ({ page }) => {
	const site = new Site(page);
	await site.open('compare/');
	await page.getByLabel('First, A').selectOption('2022');
	await page.getByLabel('Second, B').selectOption('2023');
	await expect(page).toHaveURL(/\?a=2022&b=2023$/);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('2022 and 2023 compared');
	await page
		.getByRole('region', { name: 'In common' })
		.getByRole('link', { name: 'Israel' })
		.click();
	await expect(page).toHaveURL(/countries\/il\/$/);
	await page.goBack();
	await expect(heading).toHaveText('2022 and 2023 compared');
});

test('a value that names nothing is told in plain words', async ({ page }) => {
	const site = new Site(page);
	await site.open('compare/?a=atlantis&b=2023');
	await expect(page.getByText('There is no trip and no year “atlantis” here.')).toBeVisible();
});

test('a trip leads to its comparison', async ({ page }) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	await page.getByRole('link', { name: 'Compare with another trip' }).click();
	await expect(page.getByText('B is still open')).toBeVisible();
	await expect(page.locator('path.side.a')).toHaveCount(1);
});
