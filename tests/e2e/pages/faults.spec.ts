/** What a reader meets when something fails: the site works on and says in plain words what is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { BUILD } from '../../../scripts/root';
import { violations } from '../site/axe';
import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, expectNone, test } from '../site/test';

const DOHA = `${OCTOBER.path}doha/`;
const NO_MAP = 'The movable map could not be loaded. This picture and the text are complete.';
const NO_DETAIL =
	'Part of the map could not be loaded in detail. The route and the text are complete.';
const REFUSED = /Failed to load resource/;

/** The script that only Leaflet is in. */
function leafletScript(): string {
	const folder = '_app/immutable/chunks';
	const found = readdirSync(join(BUILD, folder)).filter(
		(file) =>
			file.endsWith('.js') &&
			readFileSync(join(BUILD, folder, file), 'utf8').includes('_leaflet_id')
	);
	if (found.length !== 1) throw new Error(`Leaflet is in ${found.length} scripts`);
	return `**/${found[0]}`;
}

test('pieces of the basemap are missing or corrupt: the route is complete, and a line says so', async ({
	page,
	guard
}) => {
	guard.expected.push(REFUSED);
	let asked = 0;
	await page.route('**/basemap/**', (route) => {
		asked += 1;
		return asked % 2 === 0
			? route.fulfill({ status: 404 })
			: route.fulfill({ contentType: 'application/json', body: '{"land":"' });
	});
	const site = new Site(page);
	await page.goto(DOHA);
	await expect(page.getByText(NO_DETAIL)).toBeVisible();
	await expect(site.mapStop(13)).toBeVisible();
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	await expect(page.getByText(NO_DETAIL)).toBeVisible();
});

test('data of a page are missing, corrupt or unreachable: the page is fetched whole, or says so below the map of before', async ({
	page,
	guard
}) => {
	guard.expected.push(REFUSED, /Failed to fetch/, /JSON/);
	const corrupt = { contentType: 'application/json', body: '{"stopViews":[{"id":' };
	const site = new Site(page);
	let loads = 0;
	page.on('load', () => (loads += 1));
	// One after the other without a gap: what comes next is sent for as soon as a page stands.
	let answer: Parameters<Route['fulfill']>[0] = { status: 404 };
	await page.route('**/view.json*', (route) => route.fulfill(answer));
	await page.goto(DOHA);
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	answer = corrupt;
	await site.next.click();
	await expect(site.heading).toContainText('Riyadh');
	await expect.poll(() => loads).toBe(3);

	await page.unroute('**/view.json*');
	await page.route('**/view.json*', (route) => route.abort());
	await site.ready();
	await site.next.click();
	await expect(site.heading).toHaveText('This page cannot be shown now');
	await expect(site.mapStop(13)).toBeVisible();
	expectNone(await violations(page));
	await page.unroute('**/view.json*');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(site.heading).toContainText('Abu Dhabi');
	await site.ready();

	// Where the page itself has all that it needs, it is fetched whole.
	await page.route('**/articles/__data.json*', (route) => route.fulfill(corrupt));
	await page.getByLabel('Menu').click();
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await pages.getByRole('link', { name: 'Articles' }).click();
	await expect(site.heading).toHaveText('Articles');
});

test('Leaflet does not come: the picture of the map stays, a line says so, and every link works', async ({
	page,
	guard
}) => {
	guard.expected.push(REFUSED);
	await page.route(leafletScript(), (route) => route.abort());
	const site = new Site(page);
	await page.goto(DOHA);
	await expect(page.getByText(NO_MAP)).toBeVisible();
	await expect(page.locator('#world')).toBeVisible();
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	await expect(page.getByText(NO_MAP)).toBeVisible();
});

test('no canvas may be drawn on, the clock is half a century slow, a second tab has another theme', async ({
	context,
	page
}) => {
	await page.clock.setFixedTime(new Date('1975-01-01T00:00:00Z'));
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	const site = new Site(page);
	await page.goto(DOHA);
	await expect(page.getByText(NO_MAP)).toBeVisible();
	await expect(page.locator('#world')).toBeVisible();
	await page.mouse.move(700, 300);
	await page.waitForLoadState('networkidle');

	const other = await context.newPage();
	await other.goto('./');
	await other.getByLabel('Menu').click();
	await other.getByRole('radio', { name: 'Dark' }).check({ force: true });
	await other.close();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	await expect(page.getByRole('radio', { name: 'Dark', includeHidden: true })).toBeChecked();
});

test('on a slow line words, picture and links are there before any script; print during play is whole', async ({
	page
}) => {
	let open = (): void => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await opened;
		await route.continue();
	});
	const site = new Site(page);
	await page.goto(DOHA, { waitUntil: 'commit' });
	await expect(site.heading).toContainText('Doha');
	await expect(page.locator('#world')).toBeVisible();
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	open();
	await site.ready();

	await page.getByRole('button', { name: 'Play', exact: false }).first().click();
	await expect(site.heading).toContainText('Riyadh');
	await page.emulateMedia({ media: 'print' });
	const pdf = await page.pdf();
	expect(pdf.length).toBeGreaterThan(20_000);
	await page.emulateMedia({ media: null });
	// Who prints wants this page, not the one that would come next.
	await expect(page.getByRole('button', { name: /^Play / }).first()).toBeVisible();
	await expect(site.heading).toContainText(/Riyadh|Abu Dhabi/);
});

test('where bytes are dear the picture is the land until a hand comes to the map', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const pieces: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/basemap/')) pieces.push(request.url());
	});
	await new Site(page).open(DOHA);
	const picture = page.locator('[href="#world"]');
	await expect(page.getByText('SAUDI ARABIA', { exact: true })).toBeVisible();
	await expect(picture).toBeAttached();
	expect(pieces).toEqual([]);
	await page.mouse.move(900, 700);
	await expect(picture).not.toBeAttached();
	expect(pieces.length).toBeGreaterThan(0);
});
