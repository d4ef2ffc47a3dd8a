/** Reading without a network: what is kept of itself, on request, and where a browser keeps nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../../../scripts/root';
import { dataOf } from '../../../src/lib/offline/asked';
import { title } from '../files/markup';
import { OCTOBER } from '../site/content';
import { PATIENCE, stir, untilKept } from '../site/kept';
import { TELLING } from '../site/kinds';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

test.use({ keeps: true });
// Each waits until a page has come to rest and has kept what is near.
test.slow();

/**
 * What the browser writes into the console for each request that finds no network, and for a piece
 * that was not kept, such as the span of months of the first page.
 */
const NO_NETWORK =
	/Failed to load resource: .*(ERR_INTERNET_DISCONNECTED|ERR_FAILED|503)|Unable to preload CSS/;
const DOHA = `${OCTOBER.path}doha/`;
/** Everything that a browser holds for the site: no cookie, no data base, nothing of unknown use. */
async function stored(page: Page): Promise<string[]> {
	const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
	const found = await page.evaluate(async () => [
		...Object.keys(localStorage).map((key) => `local ${key}`),
		...Object.keys(sessionStorage).map((key) => `session ${key}`),
		...(await indexedDB.databases()).map(({ name }) => `data base ${name}`),
		...(await caches.keys()).map((key) => `cache ${key}`)
	]);
	// The place on each page, for going back, until the tab is closed.
	const known = /^session sveltekit:|^local shuttle-theme$|^cache shuttle/;
	return [...cookies, ...found.filter((entry) => !known.test(entry))];
}

/** Every page of the site itself, relative to it. */
function allPages(): string[] {
	return readFileSync('tests/addresses.txt', 'utf8')
		.split('\n')
		.flatMap((address) => (/^\/(?!embed\/).*\/$|^\/$/.test(address) ? [address.slice(1)] : []));
}

/** What a page of the build is called, whether or not a browser can open it. */
function builtTitle(path: string): string {
	return title(readFileSync(join(BUILD, path, 'index.html'), 'utf8'));
}

test('after one visit the whole trip and the first page open without a network @anywhere', async ({
	page,
	context,
	baseURL,
	guard
}) => {
	guard.expected.push(NO_NETWORK);
	const site = new Site(page);
	await site.open(DOHA);
	await untilKept(page, new URL('__data.json', baseURL).href);
	await context.setOffline(true);

	await page.reload();
	await expect(site.heading).toContainText('Doha');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	await page.goBack();
	await expect(site.heading).toContainText('Doha');

	await page.goto(`${OCTOBER.path}amman-3/`);
	await expect(site.heading).toContainText('Amman');
	await page.goto(OCTOBER.path);
	await expect(site.stopList).toBeVisible();
	await page.goto('./');
	await expect(site.tripList).toBeVisible();
	expect(await stored(page)).toEqual([]);

	await page.goto('blinken/2022-04-kyiv/rzeszow/');
	await expect(site.heading).toHaveText('This page cannot be shown now');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(site.heading).toContainText('Rzeszów');
});

test('the whole atlas is kept on request, opens without a network, and gives its room back', async ({
	page,
	context,
	baseURL,
	guard
}) => {
	guard.expected.push(NO_NETWORK);
	await new Site(page).open('about/');
	await stir(page);
	await page.getByRole('button', { name: /^Keep the whole atlas, \d(?:\.\d)? MB$/ }).click();
	await expect(page.getByText('every page opens without a network')).toBeVisible(PATIENCE);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.setOffline(true);
	const lost = await page.evaluate(
		async (addresses) => {
			const answers = addresses.map(async (address) =>
				(await fetch(address)).ok ? [] : [address]
			);
			return (await Promise.all(answers)).flat();
		},
		allPages().map((path) => new URL(dataOf(path), baseURL).href)
	);
	expect(lost, 'pages whose words were not kept').toEqual([]);
	for (const { path } of TELLING) {
		await page.goto(path === '' ? './' : path, { waitUntil: 'commit' });
		await expect(page, path).toHaveTitle(builtTitle(path));
	}
	await page.goto('about/');
	await page.getByRole('button', { name: /^Remove it/ }).click();
	await expect(page.getByRole('alert')).toHaveText(/^The atlas could not be fetched/);
});

test('with storage full the site works, and says that there is no room', async ({ page }) => {
	const devtools = await page.context().newCDPSession(page);
	const origin = new URL(process.env['SITE_AT_ROOT'] ?? '').origin;
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2000 });
	const site = new Site(page);
	await site.open('about/');
	await stir(page);
	await page.getByRole('button', { name: /^Keep the whole atlas/ }).click();
	await expect(page.getByRole('alert')).toHaveText(/^There is not enough room/, PATIENCE);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(DOHA);
	await expect(site.heading).toContainText('Doha');
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
});

test('a browser that keeps nothing shows the site as ever', async ({ page }) => {
	await page.addInitScript(() => {
		const denied = (): never => {
			throw new DOMException('Denied', 'SecurityError');
		};
		for (const name of ['caches', 'localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, { get: denied });
		}
		const refused = (): Promise<never> =>
			Promise.reject(new DOMException('Denied', 'SecurityError'));
		Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refused });
	});
	const site = new Site(page);
	await site.open('about/');
	await stir(page);
	await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible(PATIENCE);
	await page.goto(DOHA);
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
});
