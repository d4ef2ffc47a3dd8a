import { AxeBuilder } from '@axe-core/playwright';
import { excerpts, OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, expectNone, test } from '../site/test';

const DOHA = `${OCTOBER.path}doha/`;
const NAME = 'Share or cite this page';

test('a page is cited and an excerpt quoted by one click each', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const pasted = () => page.evaluate(() => navigator.clipboard.readText());
	await new Site(page).open(DOHA);
	await page.getByRole('link', { name: NAME }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	await expect(dialog.getByRole('status')).toHaveText(/^Copied/);
	expect(await pasted()).toBe(new URL(DOHA, baseURL).href);
	await dialog.getByRole('button', { name: 'Copy as BibTeX' }).click();
	await expect.poll(pasted).toContain('@misc{shuttle-');
	expect(await pasted()).toContain(`url = {${new URL(DOHA, baseURL).href}}`);
	await dialog.getByText('QR code').click();
	await expect(dialog.getByRole('img', { name: /^QR code for / })).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expectNone(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: NAME })).toBeFocused();

	const figure = page.getByRole('main').getByRole('figure').first();
	const id = await figure.getAttribute('id');
	await figure.getByRole('link', { name: 'Share this excerpt' }).click();
	await dialog.getByRole('button', { name: 'Copy quotation' }).click();
	const quote = excerpts
		.find((excerpt) => excerpt.id === id)
		?.quote.replace(/\s+/g, ' ')
		.trim();
	await expect.poll(pasted).toContain(`“${quote}”`);
	expect(await pasted()).toContain(`${new URL(DOHA, baseURL).href}#${id}`);
});

test('where copying is not allowed, the text stands selected to be copied by hand @phone', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await new Site(page).open(DOHA);
	await page.getByRole('link', { name: NAME }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Copy as RIS' }).click();
	await expect(dialog.getByRole('status')).toContainText('by hand');
	const field = dialog.getByRole('textbox', { name: 'Citation, RIS' });
	await expect(field).toBeFocused();
	const [selected, whole] = await field.evaluate((element: HTMLTextAreaElement) => [
		element.selectionEnd - element.selectionStart,
		element.value.length
	]);
	expect(selected).toBe(whole);
});
