import { SEARCHED, SHARED, TRIPS_IN, TRIPS_TO, TRIPS_WITH } from '../site/questions';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

test('twenty questions of readers are answered in one step, each at an address', async ({
	page,
	baseURL
}) => {
	test.setTimeout(120_000);
	const site = new Site(page);
	const main = page.getByRole('main');
	const at = (address: string) => new URL(address, baseURL).href;
	await site.open('');

	for (const { question, typed, kind, result, address, answer } of SEARCHED) {
		await test.step(question, async () => {
			await page.keyboard.press('/');
			const search = page.getByRole('dialog', { name: 'Search' });
			await search.getByRole('searchbox').fill(typed);
			const found = search.getByRole('region', { name: new RegExp(`^${kind}`) });
			await found.getByRole('link', { name: result }).first().click();
			await expect(page).toHaveURL(at(address));
			for (const words of answer) await expect(main).toContainText(words);
		});
	}

	for (const { question, address, answer } of SHARED) {
		await test.step(question, async () => {
			await page.goto(address);
			for (const words of answer) await expect(main).toContainText(words);
			await expect(page).toHaveURL(at(address));
		});
	}

	await test.step('Which trips led to Israel in 2024?', async () => {
		await page.goto('?year=2024&country=IL');
		await expect(site.tripList.getByRole('link')).toHaveCount(TRIPS_TO('IL', '2024'));
		await expect(page.getByText(`${TRIPS_TO('IL', '2024')} of 87 trips`)).toBeVisible();
	});

	await test.step('On which trips was he with the President?', async () => {
		await page.getByRole('button', { name: 'Clear the filter' }).click();
		const trips = TRIPS_WITH('joe-biden');
		const label = `Joe Biden (${trips})`;
		await page.getByLabel('Travelled with').selectOption({ label });
		await expect(page).toHaveURL(at('?with=joe-biden'));
		await expect(site.tripList.getByRole('link')).toHaveCount(trips);
		const drawn = page.locator('.overlay path.route:not(.lit)');
		await expect(drawn).toHaveCount(trips);
		await expect(page.getByRole('region', { name: 'These trips in figures' })).toBeVisible();
		await site.tripList.getByRole('link').first().click();
		await expect(page).not.toHaveURL(at('?with=joe-biden'));
		await page.goBack();
		await expect(site.tripList.getByRole('link')).toHaveCount(trips);
		await expect(drawn).toHaveCount(trips);
		await page.goForward();
		await expect(page).toHaveURL(/blinken\//);
	});

	await test.step('Where was he in a span of the term, drawn on the timeline?', async () => {
		await site.open('');
		const first = page.getByRole('slider', { name: 'First month of the span' });
		const last = page.getByRole('slider', { name: 'Last month of the span' });
		await page.mouse.move(700, 300);
		const [from, to] = await Promise.all([first.boundingBox(), last.boundingBox()]);
		if (!from || !to) throw new Error('The timeline has no handles');
		const point = (share: number): [number, number] => [
			from.x + from.width + share * (to.x - from.x - from.width),
			from.y + 8
		];
		await page.mouse.move(...point(0.5));
		await page.mouse.down();
		await page.mouse.move(...point(0.7), { steps: 5 });
		await page.mouse.up();
		await expect(page).toHaveURL(/\?from=2023-\d\d&to=2023-\d\d$/);
		const shown = async (): Promise<void> => {
			const query = new URL(page.url()).searchParams;
			const trips = TRIPS_IN(query.get('from') ?? '', query.get('to') ?? '9999-12');
			await expect(site.tripList.getByRole('link')).toHaveCount(trips);
			await expect(page.locator('.overlay path.route:not(.lit)')).toHaveCount(trips);
			await expect(page.getByText(`${trips} of 87 trips`)).toHaveCount(2);
			await expect(main).toContainText(new RegExp(`${trips}\\s+trips`));
		};
		await page.mouse.move(700, 300);
		await shown();
		await first.focus();
		const dragged = page.url();
		await page.keyboard.press('ArrowRight');
		await expect(page).not.toHaveURL(dragged);
		await shown();
		await page.reload();
		await site.ready();
		await page.mouse.move(720, 300);
		await shown();
		await page.getByRole('button', { name: 'Show all months' }).click();
		await expect(page).toHaveURL(at(''));
		await expect(site.tripList.getByRole('link')).toHaveCount(87);
	});
});
