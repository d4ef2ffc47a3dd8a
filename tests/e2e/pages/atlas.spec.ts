import { counted, OCTOBER, trips } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

test('the first page lists all 87 trips by year and each leads to its page @both @anywhere', async ({
	page
}) => {
	const site = new Site(page);
	await site.open('');
	const links = site.tripList.getByRole('link');
	await expect(links).toHaveCount(87);
	const hrefs = await links.evaluateAll((all) =>
		all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
	);
	const base = new URL(page.url()).pathname;
	expect(hrefs.map((path) => path.slice(base.length)).sort()).toEqual(
		trips.map((trip) => trip.path).sort()
	);
	await expect(site.tripList.getByRole('heading', { level: 2 })).toHaveText(
		['2025', '2024', '2023', '2022', '2021'],
		{ useInnerText: true }
	);
});

test('the first page draws a route for each trip', async ({ page }) => {
	const site = new Site(page);
	await site.open('');
	const drawn = await page
		.locator('svg path[data-key]')
		.evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('data-key'))).size);
	expect(drawn).toBe(87);
});

test('choosing a trip in the list shows it and its stops @both @anywhere', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	await site.open('');
	await site.tripList.getByRole('link', { name: OCTOBER.title }).click();
	await expect(site.heading).toHaveText(OCTOBER.title);
	expect(site.path(baseURL)).toBe(OCTOBER.path);
	await expect(site.mapStops).toHaveCount(13);
});

test('no figure counts a transit as a stop', async ({ page }) => {
	const site = new Site(page);
	await site.open('');
	for (const trip of trips.filter(({ stops }) => counted(stops).length < stops.length)) {
		const stops = counted(trip.stops).length;
		await expect(site.tripList.getByRole('link', { name: trip.title })).toContainText(
			stops === 1 ? '1 stop' : `${stops} stops`
		);
	}
	await expect(page.getByRole('main')).toContainText('289');
});

test('the atlas lights what the pointer is on, and its timeline follows keys', async ({ page }) => {
	const site = new Site(page);
	await site.open('');
	const lit = (): Promise<string[]> =>
		page
			.locator('.leaflet path.lit')
			.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-key') ?? '').sort());
	const keys = (some: typeof trips): string[] => some.map(({ id }) => `blinken/${id}`).sort();

	await site.tripList.getByRole('link', { name: OCTOBER.title }).hover();
	await expect.poll(lit).toEqual(keys(trips.filter(({ id }) => id === OCTOBER.id)));
	// The place is there once for each turn of the world; one of them lies in the open.
	const open = await page.locator('.leaflet [data-place="tokyo"]').evaluateAll((dots) => {
		const centres = dots.map((dot) => {
			const { left, top, width, height } = dot.getBoundingClientRect();
			return { dot, x: left + width / 2, y: top + height / 2 };
		});
		const found = centres.find(({ dot, x, y }) => dot.contains(document.elementFromPoint(x, y)));
		return found && { x: found.x, y: found.y };
	});
	await page.mouse.move(open?.x ?? 0, open?.y ?? 0);
	const there = trips.filter(({ stops }) => stops.some(({ place }) => place === 'tokyo'));
	await expect.poll(lit).toEqual(keys(there));
	await page.mouse.move(10, 10);
	await expect.poll(lit).toEqual([]);

	const slider = page.getByRole('slider', { name: 'Trip' });
	await slider.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	const began = ({ stops }: (typeof trips)[number]): string => stops[0]?.arrive ?? '';
	const [, second] = trips.toSorted((a, b) => began(a).localeCompare(began(b)));
	await expect(site.heading).toHaveText(second?.title ?? '');
	await expect(slider).toHaveAttribute('aria-valuenow', '2');
	await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${second?.title}`));
});

test('the term plays from the atlas into its first trip, until a key is pressed', async ({
	page,
	baseURL
}) => {
	const site = new Site(page);
	const began = ({ stops }: (typeof trips)[number]): string => stops[0]?.arrive ?? '';
	const [first] = trips.toSorted((a, b) => began(a).localeCompare(began(b)));
	await site.open('');
	const speed = page.getByRole('button', { name: /^Speed / });
	await speed.click();
	await speed.click();
	const seen: string[] = [];
	page.on('framenavigated', () => seen.push(site.path(baseURL)));
	await page.getByRole('button', { name: 'Play the whole term' }).click();
	const [stop] = first?.stops ?? [];
	await expect.poll(() => seen.slice(0, 2)).toEqual([first?.path, `${first?.path}${stop?.id}/`]);
	await page.keyboard.press('x');
	await expect(page.getByRole('button', { name: /^Play / })).toBeVisible();
	const paused = site.path(baseURL);
	await page.waitForTimeout(1200);
	expect(site.path(baseURL)).toBe(paused);
});
