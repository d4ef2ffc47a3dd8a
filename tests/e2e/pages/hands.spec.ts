import type { CDPSession, Page } from '@playwright/test';
import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

type At = readonly [x: number, y: number];

/** A finger that goes from one point to another and rests there before it lifts. */
async function drag(page: Page, session: CDPSession, from: At, to: At): Promise<void> {
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: At): Promise<unknown> =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at ? [{ x: at[0], y: at[1] }] : []
		});
	const between = (a: number, b: number, share: number): number => a + (b - a) * share;
	await touch('touchStart', from);
	for (let step = 1; step <= 8; step += 1) {
		await touch('touchMove', [
			between(from[0], to[0], step / 8),
			between(from[1], to[1], step / 8)
		]);
	}
	await page.waitForTimeout(200);
	await touch('touchEnd');
}

test('fingers move the map and the sheet, each its own @phone', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	const site = new Site(page);
	await site.open(`${OCTOBER.path}doha/`);
	const handle = page.getByRole('button', { name: /^Text panel, / });
	// Where the places lie: their dots, for markers give way to each other.
	const dots = (): Promise<At[]> =>
		page.locator('.markers .anchor').evaluateAll((all) =>
			all.map((dot) => {
				const { x, y } = dot.getBoundingClientRect();
				return [x, y];
			})
		);
	/** How far the nearest dot is from a point, in CSS px. */
	const away =
		([x, y]: At) =>
		async (): Promise<number> =>
			Math.min(...(await dots()).map(([dotX, dotY]) => Math.hypot(dotX - x, dotY - y)));

	const [first] = await dots();
	if (!first) throw new Error('No place has a dot of its own.');
	const dragged: At = [first[0] + 40, first[1] + 30];
	await drag(page, session, [150, 120], [190, 150]);
	await expect.poll(away(dragged)).toBeLessThan(1);
	await session.send('Input.synthesizePinchGesture', { x: 200, y: 180, scaleFactor: 1.5 });
	await expect.poll(away(dragged)).toBeGreaterThan(1);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
	await page.getByRole('button', { name: 'Whole trip' }).tap();
	await expect.poll(away(first)).toBeLessThan(1);

	/** Whether the current stop lies whole where a finger can reach it. */
	const inTheOpen = (): Promise<boolean> =>
		site.mapStop(3).evaluate((link) => {
			const box = (link.querySelector('.hit') ?? link).getBoundingClientRect();
			return [box.top + 1, box.bottom - 1].every(
				(y) => document.elementFromPoint(box.left + box.width / 2, y)?.closest('a') === link
			);
		});
	for (const [to, level] of [
		[90, 'high'],
		[430, 'half'],
		[700, 'low']
	] as const) {
		const box = await handle.boundingBox();
		await drag(page, session, [195, (box?.y ?? 0) + 12], [195, to]);
		await expect(handle).toHaveAccessibleName(new RegExp(`^Text panel, ${level}`));
		await expect.poll(inTheOpen, level).toBe(true);
	}
	await handle.tap();
	await expect(handle).toHaveAccessibleName(/^Text panel, half/);

	await drag(page, session, [195, 780], [195, 560]);
	const scrolled = (): Promise<number> => page.getByRole('main').evaluate((main) => main.scrollTop);
	await expect.poll(scrolled).toBeGreaterThan(100);
	expect(await away(first)()).toBeLessThan(1);

	const speed = page.getByRole('button', { name: /^Speed / });
	await speed.tap();
	await speed.tap();
	await page.getByRole('button', { name: /^Play / }).tap();
	await expect(site.heading).toContainText('Manama');
	await page.touchscreen.tap(60, 330);
	await expect(page.getByRole('button', { name: /^Play / })).toBeVisible();

	await site.open('');
	const last = page.getByRole('slider', { name: 'Last month of the span' });
	await page.touchscreen.tap(60, 330);
	const box = await last.boundingBox();
	const edge: At = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 12];
	await drag(page, session, edge, [edge[0] - 120, edge[1]]);
	await expect(page).toHaveURL(/\?to=202[23]-\d\d$/);
});

test('the current stop stays in sight however the window turns, and a reader may look elsewhere until the next one', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(`${OCTOBER.path}doha/`);
	const inSight = (number: number) => async (): Promise<boolean> => {
		const stop = site.mapStop(number);
		// Far outside it is not drawn at all.
		if ((await stop.count()) === 0) return false;
		return stop.evaluate((link) => {
			const { left, top, width, height } = link.getBoundingClientRect();
			return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') === link;
		});
	};
	for (const [width, height] of [
		[390, 844],
		[844, 390],
		[1440, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.waitForTimeout(500);
		await expect.poll(inSight(3)).toBe(true);
	}

	await page.mouse.move(800, 650);
	await page.mouse.down();
	await page.mouse.move(1300, 650, { steps: 5 });
	await page.waitForTimeout(200);
	await page.mouse.up();
	await expect.poll(inSight(3)).toBe(false);
	await page.setViewportSize({ width: 1440, height: 860 });
	await page.waitForTimeout(500);
	expect(await inSight(3)()).toBe(false);
	await page.keyboard.press('n');
	await expect.poll(inSight(4)).toBe(true);
});

test('keys pan and zoom the map where it has the focus, dialogs open one after the other, and Escape closes what is open before it goes up', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	await site.open(`${OCTOBER.path}doha/`);
	const doha = site.mapStop(3);
	const left = async (): Promise<number> => Math.round((await doha.boundingBox())?.x ?? 0);
	// Of two that are still in view when the map is twice as large.
	const width = async (): Promise<number> => {
		const boxes = await Promise.all([2, 5].map((number) => site.mapStop(number).boundingBox()));
		return Math.abs((boxes[0]?.x ?? 0) - (boxes[1]?.x ?? 0));
	};
	const before = await left();
	await page.getByRole('region', { name: 'Map', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(left).toBe(before - 80);
	await doha.focus();
	await page.keyboard.press('ArrowLeft');
	await expect.poll(left).toBe(before);
	await expect(site.heading).toContainText('Doha');
	const apart = await width();
	await page.keyboard.press('+');
	await expect.poll(width).toBeGreaterThan(apart * 1.5);
	// The second and third come while the map still glides.
	for (const key of ['-', '+', '-']) await page.keyboard.press(key);
	await expect.poll(width).toBeLessThan(apart * 1.1);

	const keys = page.getByRole('dialog', { name: 'Keys' });
	await page.keyboard.press('?');
	await expect(keys).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await expect(keys).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(site.heading).toContainText('Doha');
	await page.getByLabel('Menu').click();
	const menu = page.getByRole('navigation', { name: 'Pages' });
	await expect(menu).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(site.heading).toContainText('Doha');
	await page.keyboard.press('Escape');
	await expect(site.heading).toHaveText(OCTOBER.title);
	// The stop that has the focus is not on the map of all trips.
	await doha.focus();
	await page.keyboard.press('Escape');
	await expect(site.tripList).toBeVisible();
	await expect(site.heading).toBeFocused();
	expect(site.path(baseURL)).toBe('');
});
