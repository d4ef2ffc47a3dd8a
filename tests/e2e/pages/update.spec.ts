/** What an update of the site does to who has it open. */
import type { Page } from '@playwright/test';
import { violations } from '../site/axe';
import { OCTOBER } from '../site/content';
import { PATIENCE, stir, untilKept } from '../site/kept';
import { Site } from '../site/site';
import { expect, expectNone, servedAt, test as base } from '../site/test';
import { updatedHost, type UpdatedHost } from '../site/updated-host';

const test = base.extend<{ updated: UpdatedHost }>({
	updated: async ({ host }, use) => {
		const updated = await updatedHost(servedAt(host));
		await use(updated);
		updated.stop();
	},
	baseURL: async ({ updated }, use) => {
		await use(updated.url);
	}
});

const AMMAN = `${OCTOBER.path}amman/`;
const DOHA = `${OCTOBER.path}doha/`;
const notice = (page: Page) => page.getByRole('status').getByText('newer version');

/** The names of what is kept: one for each version. */
const kept = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test.describe('in two tabs', () => {
	test.use({ keeps: true });
	test.slow();

	test('an update is told of in both; one goes to it, the other stays as it is until its next page', async ({
		page,
		context,
		updated
	}) => {
		const first = new Site(page);
		const second = new Site(await context.newPage());
		await Promise.all([first.open(DOHA), second.open(AMMAN)]);
		// What a page keeps last; the second one finds it there.
		const last = new URL('__data.json', updated.url).href;
		await Promise.all([untilKept(page, last), untilKept(second.page, last)]);
		const [older] = await kept(page);
		let loads = 0;
		second.page.on('load', () => (loads += 1));
		updated.update();

		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect(notice(page)).toBeVisible();
		expectNone(await violations(page));
		await page.getByRole('button', { name: 'Show it' }).click();
		await expect(notice(page)).toBeHidden();
		await expect(first.heading).toContainText('Doha');
		// What was kept of the version before makes room for this one.
		await page.mouse.move(710, 310);
		await expect.poll(() => kept(page), PATIENCE).not.toContain(older);

		await expect(notice(second.page)).toBeVisible(PATIENCE);
		await second.page.getByRole('button', { name: 'Not now' }).click();
		await expect(second.heading).toContainText('Amman');
		expect(loads).toBe(0);
		await second.next.click();
		await expect(second.heading).toContainText('Doha');
		await expect.poll(() => loads).toBe(1);
		await second.page.goBack();
		await expect(second.heading).toContainText('Amman');
	});
});

test('a stop that an update took away does not exist, wherever a reader comes from', async ({
	page,
	guard,
	updated
}) => {
	guard.expected.push(/Failed to load resource: .*404/);
	const site = new Site(page);
	await site.open(AMMAN);
	updated.update(DOHA);
	await site.next.click();
	await expect(site.heading).toHaveText('There is no page at this address');
	// The list of addresses may be older than the rest of what the host has.
	const offer = page.getByRole('link', { name: /^Doha, .*October 2023/ });
	for (const loaded of ['once', 'again']) {
		const load = page.waitForEvent('load');
		await offer.first().click();
		await load;
		await expect(site.heading, loaded).toHaveText('There is no page at this address');
	}
	await page.getByRole('link', { name: 'See all trips' }).click();
	await expect(site.tripList).toBeVisible();
	const back = async (): Promise<void> => {
		// What the page itself can say is no word of the host's: that is asked.
		const load = page.waitForEvent('load');
		await page.goBack();
		await load;
		await expect(site.heading).toHaveText('There is no page at this address');
	};
	await back();
	await page.goForward();
	await expect(site.tripList).toBeVisible();
	await back();
	await page.goBack();
	await expect(site.heading).toContainText('Amman');
});

test('what a newer version says in another form is shown by that version, even before it is known', async ({
	page,
	guard,
	updated
}) => {
	guard.expected.push(/Cannot read properties of undefined/);
	const site = new Site(page);
	await site.open(OCTOBER.path);
	await stir(page);
	await page.route(/\/__data\.json/, async (route) => {
		const answer = await route.fetch();
		const text = await answer.text();
		return route.fulfill({ response: answer, body: text.replaceAll('"date":', '"day":') });
	});
	updated.update();
	const load = page.waitForEvent('load');
	await page.getByRole('link', { name: /^Later trip/ }).click();
	await load;
	await expect(page).not.toHaveURL(new RegExp(`/${OCTOBER.path}$`));
	await expect(site.heading).toHaveText(
		'Second wartime tour: Middle East, then Tokyo, Seoul, Delhi'
	);
});

test('a piece that is gone makes the page load anew once, and never twice', async ({
	page,
	guard
}) => {
	guard.expected.push(/Failed to load resource: .*404/, /Failed to fetch dynamically imported/);
	const site = new Site(page);
	const share = page.getByRole('link', { name: /^Share/ }).first();
	await site.open(DOHA);
	await stir(page);
	const pieces = new Set<string>();
	page.on('request', (request) => pieces.add(request.url()));
	await share.click();
	await expect(page.getByRole('dialog')).toBeVisible();

	let loads = 0;
	await site.open(`${OCTOBER.path}manama/`);
	page.on('load', () => (loads += 1));
	const script = [...pieces].find((url) => /_app\/immutable\/.*\.js$/.test(url)) ?? '';
	let asked = 0;
	await stir(page);
	await page.route(script, (route) => {
		asked += 1;
		return route.fulfill({ status: 404, body: '' });
	});
	const again = page.waitForEvent('load');
	await share.click();
	await again;
	await site.ready();
	await stir(page);
	// A browser may ask twice for one piece: ahead, and again where that failed.
	const before = asked;
	await share.click();
	await expect.poll(() => asked).toBeGreaterThan(before);
	await site.ready();
	expect(loads, 'loads, with the piece still gone').toBe(1);
	await page.unroute(script);
	await site.open(DOHA);
	await share.click();
	await expect(page.getByRole('dialog')).toBeVisible();
});
