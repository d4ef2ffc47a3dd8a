import type { Page } from '@playwright/test';
import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

const pages = async (page: Page, format: 'A4' | 'Letter'): Promise<number> => {
	const pdf = (await page.pdf({ format })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

test('the trip with the most to quote prints on two pages', async ({ page }) => {
	await new Site(page).open(OCTOBER.path);
	for (const format of ['A4', 'Letter'] as const) {
		const count = await pages(page, format);
		expect(count, format).toBeGreaterThan(0);
		expect(count, format).toBeLessThanOrEqual(2);
	}
});

/** What stands on paper now, asked as the browser asks a page before it prints. */
async function onPaper(page: Page) {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const seen = await page.evaluate(() => {
		const canvas = [...document.querySelectorAll('canvas')].find((each) => each.checkVisibility());
		const land = [250, 247, 240];
		const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
			data: []
		};
		let dots = 0;
		for (let at = 0; at < data.length; at += 4) {
			if (land.every((value, index) => data[at + index] === value)) dots += 1;
		}
		const routes = [...document.querySelectorAll('.line, .route')].filter((line) =>
			line.checkVisibility()
		);
		const first = routes[0];
		return {
			land: dots / (data.length / 4),
			routes: routes.length,
			colour: first ? getComputedStyle(first).stroke : ''
		};
	});
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	return seen;
}

test('paper has a map of what is on the screen, light from the dark theme too, however one came there', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const site = new Site(page);
	await site.open('?country=UA');
	await expect(site.tripList.getByRole('link')).not.toHaveCount(87);
	const filtered = await onPaper(page);
	expect(filtered.land).toBeGreaterThan(0.1);
	expect(filtered.routes).toBeGreaterThan(0);

	await site.tripList.getByRole('link').first().click();
	await expect(site.mapStop(1)).toBeVisible();
	const gone = await onPaper(page);
	expect(gone.land).toBeGreaterThan(0.1);
	expect(gone.routes).toBeGreaterThan(0);
	expect(gone.colour).toBe('rgb(143, 36, 25)');
});
