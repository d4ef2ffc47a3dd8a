import { excerpts, OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

test.use({ javaScriptEnabled: false });

test('the first page lists its trips without scripts @both @anywhere', async ({ page }) => {
	await page.goto('./');
	await expect(new Site(page).tripList.getByRole('link')).toHaveCount(87);
});

test('a trip can be read without scripts: its stops, its route, its numbers @both @anywhere', async ({
	page
}) => {
	const site = new Site(page);
	await page.goto(OCTOBER.path);
	await expect(site.heading).toHaveText(OCTOBER.title);
	await expect(site.stopList.getByRole('link')).toHaveCount(13);
	await expect(site.mapStops).toHaveCount(13);
	await expect(page.getByRole('img', { name: /^Amman to Doha, / })).toBeVisible();
	await site.mapStop(3).click();
	await expect(site.heading).toContainText('Doha');
});

test('a stop can be read without scripts: its words, its excerpts, the way on @both @anywhere', async ({
	page
}) => {
	const site = new Site(page);
	await page.goto(`${OCTOBER.path}doha/`);
	await expect(site.heading).toContainText('Doha');
	const first = excerpts.find(({ links }) =>
		links.some((link) => link['stop'] === `blinken/${OCTOBER.id}/doha`)
	);
	await expect(page.getByRole('main')).toContainText(first?.quote ?? '');
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
});

test('an article can be read without scripts, each excerpt with where it leads @both @anywhere', async ({
	page
}) => {
	await page.goto('articles/blinken-heads-to-qatar/');
	await expect(page.locator('figure[id]')).toHaveCount(
		excerpts.filter(({ article }) => article === 'blinken-heads-to-qatar').length
	);
	await page
		.getByRole('main')
		.getByRole('link', { name: /Doha, .*October 2023/ })
		.first()
		.click();
	await expect(new Site(page).heading).toContainText('Doha');
});
