/** What holds for a page of which something is open, chosen or running; kinds.spec.ts sees them at rest. */
import type { Page } from '@playwright/test';
import { OF_COLOURS, violations } from '../site/axe';
import { OCTOBER } from '../site/content';
import { setLetters, unreachable } from '../site/fits';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

/**
 * What is wrong with a page as it is now, in both themes and with letters of twice the size.
 * @param within what has come to a page that was seen before
 */
async function wrong(page: Page, within?: string): Promise<string[]> {
	const part = within ? { within } : {};
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const found = await violations(page, part);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	found.push(...(await violations(page, { rules: OF_COLOURS, ...part })));
	await setLetters(page, 32);
	found.push(...(await unreachable(page)));
	await setLetters(page, 16);
	return found;
}

test('axe finds nothing wrong with what opens on a page, and letters of twice the size fit @phone', async ({
	page
}) => {
	test.slow();
	const site = new Site(page);
	await site.open(`${OCTOBER.path}doha/`);
	const menu = page.getByRole('navigation', { name: 'Pages' });
	const dialog = page.getByRole('dialog');
	const states: readonly (readonly [name: string, open: () => Promise<void>])[] = [
		['menu', () => page.getByLabel('Menu').click()],
		[
			'search',
			async () => {
				await page.keyboard.press('/');
				await dialog.getByRole('searchbox').fill('Israel');
				await expect(dialog.getByRole('link', { name: /^Israel/ }).first()).toBeVisible();
			}
		],
		[
			'keys',
			async () => {
				await page.keyboard.press('?');
				await expect(dialog).toHaveAccessibleName('Keys');
			}
		],
		[
			'sharing an excerpt',
			async () => {
				await page.getByRole('link', { name: 'Share this excerpt' }).first().click();
				await expect(dialog.getByRole('button', { name: 'Copy quotation' })).toBeVisible();
			}
		]
	];
	for (const [name, open] of states) {
		await open();
		expect(await wrong(page, name === 'menu' ? 'header' : 'dialog'), name).toEqual([]);
		while (await menu.or(dialog).isVisible()) await page.keyboard.press('Escape');
	}
	await page
		.getByRole('button', { name: /^Play / })
		.first()
		.click();
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	expect(await wrong(page), 'playing').toEqual([]);
});

/** Addresses that say more than which page. */
const CHOSEN = [
	['trips chosen by year and country', '?year=2024&country=IL'],
	['two trips side by side', `compare/?a=${OCTOBER.path.slice(0, -1)}&b=blinken/2024-05-kyiv`],
	['two years side by side', 'compare/?a=2022&b=2023'],
	['what was found', 'search/?q=ceasefire'],
	['a part of the record', 'about/record/?verdict=added'],
	['a frame of a trip', `embed/${OCTOBER.path}`],
	['the builder of frames', 'embed/build/']
] as const;

test('axe finds nothing wrong with what was chosen and found, and letters of twice the size fit @phone', async ({
	page
}) => {
	test.slow();
	for (const [name, address] of CHOSEN) {
		await new Site(page).open(address);
		expect(await wrong(page), name).toEqual([]);
	}
});
