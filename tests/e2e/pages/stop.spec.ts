import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

const DOHA = `${OCTOBER.path}doha/`;
const MANAMA = `${OCTOBER.path}manama/`;
const AMMAN = `${OCTOBER.path}amman/`;

const historyLength = 'history.length';

test('a click on a stop of the map changes the address and the panel @both @anywhere', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	await site.mapStop(3).click();
	await expect(site.heading).toContainText('Doha');
	expect(site.path(baseURL)).toBe(DOHA);
	await expect(site.mapStop(3)).toHaveAttribute('aria-current', 'true');
});

test('a click on a stop of the list does the same', async ({ page, baseURL }) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	await site.stopList.getByRole('link', { name: /Doha/ }).click();
	await expect(site.heading).toContainText('Doha');
	expect(site.path(baseURL)).toBe(DOHA);
});

test('next and previous by button go through the trip, and end where it ends @both', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	await site.open(DOHA);
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	expect(site.path(baseURL)).toBe(MANAMA);
	await site.previous.click();
	await site.previous.click();
	await expect(site.heading).toContainText('Amman');
	expect(site.path(baseURL)).toBe(AMMAN);

	await site.open(`${OCTOBER.path}tel-aviv/`);
	await expect(site.next).toBeVisible();
	await expect(site.previous).toHaveCount(0);
});

for (const [forward, back] of [
	['ArrowRight', 'ArrowLeft'],
	['n', 'p']
] as const) {
	test(`the keys ${forward} and ${back} go to the next and the previous stop`, async ({
		page,
		baseURL
	}) => {
		const site = new Site(page);
		await site.open(DOHA);
		await page.keyboard.press(forward);
		await expect(site.heading).toContainText('Manama');
		expect(site.path(baseURL)).toBe(MANAMA);
		await page.keyboard.press(back);
		await expect(site.heading).toContainText('Doha');
		expect(site.path(baseURL)).toBe(DOHA);
	});
}

test('a swipe to the left goes to the next stop, one to the right back @phone', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	await site.open(DOHA);
	const swipe = async (from: number, to: number): Promise<void> => {
		const box = await site.heading.boundingBox();
		const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
		const session = await page.context().newCDPSession(page);
		const touch = (type: string, points: { x: number; y: number }[]): Promise<unknown> =>
			session.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: points
			});
		await touch('touchStart', [{ x: from, y }]);
		for (let step = 1; step <= 5; step += 1) {
			await touch('touchMove', [{ x: from + ((to - from) * step) / 5, y }]);
		}
		await touch('touchEnd', []);
	};
	await swipe(330, 60);
	await expect(site.heading).toContainText('Manama');
	expect(site.path(baseURL)).toBe(MANAMA);
	await swipe(60, 330);
	await expect(site.heading).toContainText('Doha');
});

test('each stop is one history entry; back, forward and reload land on it', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const before = await page.evaluate<number>(historyLength);
	await site.mapStop(3).click();
	await expect(site.heading).toContainText('Doha');
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	expect(await page.evaluate<number>(historyLength)).toBe(before + 2);

	await page.goBack();
	await expect(site.heading).toContainText('Doha');
	await page.goBack();
	await expect(site.heading).toHaveText(OCTOBER.title);
	await page.goForward();
	await expect(site.heading).toContainText('Doha');
	await page.reload();
	await site.ready();
	await expect(site.heading).toContainText('Doha');
	expect(site.path(baseURL)).toBe(DOHA);
});

test('panning and zooming the map make no history entry', async ({ page }) => {
	const site = new Site(page);
	await site.open(DOHA);
	const before = await page.evaluate<number>(historyLength);
	const url = page.url();
	await page.mouse.move(1000, 300);
	await page.mouse.down();
	await page.mouse.move(1100, 400, { steps: 5 });
	await page.mouse.up();
	await page.mouse.wheel(0, -300);
	await expect(site.heading).toContainText('Doha');
	expect(await page.evaluate<number>(historyLength)).toBe(before);
	expect(page.url()).toBe(url);
});

test('an address copied into another browser lands on exactly that stop, its map framed @both @anywhere', async ({
	page,
	browser,
	guard,
	viewport,
	hasTouch,
	isMobile,
	baseURL
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	await site.mapStop(3).click();
	await expect(site.heading).toContainText('Doha');

	const context = await browser.newContext({ viewport, hasTouch, isMobile });
	await guard.watch(context);
	const other = new Site(await context.newPage());
	await other.page.goto(page.url());
	await other.ready();
	await expect(other.heading).toContainText('Doha');
	expect(other.path(baseURL)).toBe(DOHA);
	await expect(other.mapStops).toHaveCount(13);
	await expect(other.mapStop(3)).toBeInViewport({ ratio: 1 });
	await context.close();
});

test('the focus and the page’s title follow the reader to the next stop', async ({ page }) => {
	const site = new Site(page);
	await site.open(DOHA);
	await expect(page).toHaveTitle(/Doha/);
	await site.next.click();
	await expect(page).toHaveTitle(/Manama/);
	const inside = await page.evaluate(() => document.activeElement !== document.body);
	expect(inside).toBe(true);
});
