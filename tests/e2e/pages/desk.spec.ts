import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ROOT } from '../../../scripts/root';
import { content, devServer, Folder } from '../site/desk';

const ARTICLE = 'blinken-heads-to-qatar';
const TEXT = readFileSync(`${ROOT}content/articles/${ARTICLE}.md`, 'utf8');

async function axeFinds(page: Page, ...rules: readonly string[]): Promise<readonly string[]> {
	const builder = new AxeBuilder({ page });
	const { violations } = await (
		rules.length > 0 ? builder.withRules([...rules]) : builder
	).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join()}`));
}

test('an article is pasted, adjusted with mouse and keys, saved as the command line would, and undone', async ({
	page
}) => {
	// It starts a server, runs the command line and reads all content again and again.
	test.setTimeout(300_000);
	const [desk, shell] = [new Folder(ARTICLE), new Folder(ARTICLE)];
	const server = await devServer(desk);
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	try {
		const before = desk.files();
		content(shell, TEXT, 'article', 'add', '-', '--accept', 'all', '--id', ARTICLE);

		await page.goto(`${server.url}desk/`);
		await page.getByRole('textbox', { name: 'Paste an article' }).fill(TEXT);
		await page.getByRole('button', { name: 'Read it' }).click();
		await expect(page.getByRole('textbox', { name: 'Publisher' })).toHaveValue('forextrg.com');
		await expect(page.getByRole('article')).toHaveCount(7);
		await page.getByRole('textbox', { name: 'Name of its files' }).fill(ARTICLE);
		await page.getByRole('button', { name: 'Keep the rest' }).click();

		// With the keys: three words of the fourth paragraph.
		await page.getByRole('textbox', { name: 'Words of the article' }).focus();
		const keys = ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'];
		for (const key of [...keys, 'Shift+End', 'Enter']) await page.keyboard.press(key);
		const made = page.getByRole('article', { name: 'De-Escalate the Conflict' });
		await expect(made).toContainText('speaks of nothing yet');
		await made.getByRole('combobox').fill('cairo 2023');
		await made.getByRole('combobox').press('Enter');
		await expect(made).toContainText('Cairo, Egypt, 15 October 2023');
		// With the mouse: onto a marker of the map.
		await page.getByRole('button', { name: 'Zoom in' }).waitFor();
		await made.getByRole('button', { name: /^Drag to a stop/ }).hover();
		await page.mouse.down();
		await page.getByRole('link', { name: /^Stop 6 of 13: Abu Dhabi/ }).hover({ force: true });
		await page.mouse.up();
		await expect(made).toContainText('Abu Dhabi, United Arab Emirates, 14 October 2023');

		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		expect(await axeFinds(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axeFinds(page, 'color-contrast')).toEqual([]);

		// Without these edits it is what the command line writes.
		await page.getByRole('heading', { level: 1 }).click();
		for (let edit = 0; edit < 3; edit += 1) await page.keyboard.press('Control+z');
		await expect(made).toHaveCount(0);
		await page.getByRole('button', { name: 'Save 7 excerpts' }).click();
		await expect(page.getByRole('link', { name: 'See its page' })).toBeVisible();
		expect(desk.files()).toEqual(shell.files());

		// And with them it is one excerpt more.
		for (let edit = 0; edit < 3; edit += 1) await page.keyboard.press('Control+Shift+z');
		await page.getByRole('button', { name: 'Save 8 excerpts' }).click();
		await expect(page.getByRole('status').first()).toContainText('8 excerpts');
		const excerpts = `articles/${ARTICLE}.excerpts.yaml`;
		const more = desk.files()[excerpts] ?? '';
		const added = more.split('\n\n').filter((block) => !shell.files()[excerpts]?.includes(block));
		expect(added).toEqual([
			expect.stringMatching(/De-Escalate the Conflict\n.*\n.*cairo\n.*announces\n.*abu-dhabi/)
		]);

		await page.getByRole('button', { name: 'Undo the save' }).click();
		await expect(page.getByRole('status').first()).toContainText('Back as before');
		expect(desk.files()).toEqual(shell.files());
		await page.getByRole('button', { name: 'Undo the save' }).click();
		await expect(page.getByRole('button', { name: 'Undo the save' })).toHaveCount(0);
		expect(desk.files()).toEqual(before);
		expect(complaints).toEqual([]);
	} finally {
		server.stop();
		desk.remove();
		shell.remove();
	}
});
