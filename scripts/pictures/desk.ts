/** The picture of the editor's desk, on a dev server of its own. */
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { ROOT } from '../root';
import { ARTICLE, contentWithout } from './article';

/** @param file path of the PNG */
export async function takeDesk(browser: Browser, file: string): Promise<void> {
	const copy = contentWithout(ARTICLE);
	process.env['CONTENT'] = copy.dir;
	const { createServer } = await import('vite');
	const server = await createServer({
		cacheDir: 'node_modules/.cache/desk-test',
		server: { port: 0, hmr: false },
		logLevel: 'error'
	});
	try {
		await server.listen();
		const page = await browser.newPage({
			viewport: { width: 1440, height: 900 },
			colorScheme: 'light',
			reducedMotion: 'reduce'
		});
		await page.goto(`${server.resolvedUrls?.local[0] ?? ''}desk/`);
		await page.getByRole('textbox', { name: 'Paste an article' }).fill(copy.text);
		await page.getByRole('button', { name: 'Read it' }).click();
		await page.getByRole('button', { name: 'Zoom in' }).waitFor();
		const [first, second] = await page.getByRole('button', { name: 'Keep', exact: true }).all();
		await second?.click();
		await first?.click();
		await page
			.getByRole('article')
			.nth(2)
			.getByRole('button', { name: /^Drag to/ })
			.focus();
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: join(ROOT, file) });
		await page.close();
	} finally {
		await server.close();
		delete process.env['CONTENT'];
		copy.remove();
	}
}
