import type { Page } from '@playwright/test';
import { OCTOBER } from '../site/content';
import { expect, test } from '../site/test';

const FRAME = `embed/${OCTOBER.path}doha/?theme=dark`;

/** Opens somebody else's page, longer than the window, with a frame of the site in it. */
async function openHost(page: Page, baseURL: string | undefined): Promise<void> {
	const address = new URL('somebody-elses.html', baseURL).href;
	await page.route(address, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
				<title>A story</title><link rel="icon" href="data:,"><p>Words before.</p>
				<iframe src="${FRAME}" title="Map" width="100%" height="520" sandbox="allow-scripts allow-popups"></iframe>
				<p style="height:3000px">Words after.</p>
				<script>
					heights = [];
					addEventListener('message', ({ data }) => {
						if (data.type === 'shuttle:size') heights.push(data.height);
					});
				</script></html>`
		})
	);
	await page.goto(address);
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** Where the page comes to rest: a finger lets it glide on. */
const rested = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		let last = -1;
		while (last !== scrollY) {
			last = scrollY;
			await new Promise((later) => setTimeout(later, 150));
		}
		return Math.round(last);
	});

/** The middle of the frame's map, in the window. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
	const box = await page.locator('iframe').boundingBox();
	if (!box) throw new Error('The frame has no box');
	return { x: box.x + box.width / 2, y: box.y + 130 };
}

test('a frame in a sandbox, without origin or storage, lives, asks for its height once and leaves no step in the history around it', async ({
	page,
	baseURL
}) => {
	await openHost(page, baseURL);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('Doha');
	await frame.getByRole('button', { name: 'Zoom in' }).waitFor();
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(() => page.evaluate('heights.length')).toBe(1);
	const full = frame.getByRole('link', { name: 'Open in Shuttle' });
	await expect(full).toHaveAttribute('target', '_blank');
	await expect(full).toHaveAttribute('rel', 'noopener');

	const steps = await page.evaluate(() => history.length);
	await frame.getByRole('link', { name: /^Next/ }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('Manama');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the wheel scrolls the page around a frame; with Ctrl it zooms the map', async ({
	page,
	baseURL
}) => {
	await openHost(page, baseURL);
	const frame = page.frameLocator('iframe');
	const reset = frame.getByRole('button', { name: 'Whole trip' });
	await reset.waitFor();
	const { x, y } = await middleOfMap(page);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, 60);
	await expect.poll(() => scrolled(page)).toBe(60);
	await expect(frame.getByText('Hold Ctrl and scroll to zoom the map')).toBeVisible();
	await expect(reset).toHaveAttribute('aria-disabled', 'true');

	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	await expect(reset).toHaveAttribute('aria-disabled', 'false');
	expect(await scrolled(page)).toBe(60);
});

test('one finger scrolls the page around a frame and is told that two move the map; two do @phone', async ({
	page,
	baseURL,
	context
}) => {
	await openHost(page, baseURL);
	const frame = page.frameLocator('iframe');
	const reset = frame.getByRole('button', { name: 'Whole trip' });
	await reset.waitFor();
	const session = await context.newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(([x, y], id) => ({ x, y, id }))
		});

	const one = await middleOfMap(page);
	await touch('touchStart', [[one.x, one.y]]);
	for (let step = 1; step <= 8; step += 1) {
		await touch('touchMove', [[one.x, one.y - step * 12]]);
	}
	await expect(frame.getByText('Two fingers move the map')).toBeVisible();
	await touch('touchEnd', []);
	await expect.poll(() => rested(page)).toBeGreaterThan(20);
	await expect(reset).toHaveAttribute('aria-disabled', 'true');

	const two = await middleOfMap(page);
	const before = await rested(page);
	const apart = (by: number): [number, number][] => [
		[two.x - 30 - by, two.y],
		[two.x + 30 + by, two.y]
	];
	await touch('touchStart', apart(0));
	for (let step = 1; step <= 8; step += 1) await touch('touchMove', apart(step * 8));
	await touch('touchEnd', []);
	await expect(reset).toHaveAttribute('aria-disabled', 'false');
	expect(await rested(page)).toBe(before);
});

test('the builder shows the live result and gives markup for what was chosen', async ({ page }) => {
	await page.goto(`embed/build/?of=${OCTOBER.path.slice(0, -1)}/doha`);
	const main = page.getByRole('main');
	const result = main.frameLocator('iframe');
	await expect(result.getByRole('heading', { level: 1 })).toContainText('Doha');
	await main.getByLabel('Card only').check();
	await main.getByLabel('Begin with').selectOption({ label: 'Manama, Friday 13 October 2023' });
	await expect(result.getByRole('heading', { level: 1 })).toContainText('Manama');
	const markup = await main.getByRole('textbox', { name: 'Markup to paste' }).inputValue();
	expect(markup).toContain(`/embed/${OCTOBER.path}manama/?show=panel"`);
	expect(markup).toContain('title="Map: Manama, Friday 13 October 2023"');
});
