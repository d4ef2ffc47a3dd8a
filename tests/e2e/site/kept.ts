import type { Page } from '@playwright/test';
import { expect } from './test';

/** How long a page takes to keep what is near; it begins when nothing else is on its way. */
export const PATIENCE = { timeout: 45_000 };

/** Addresses of all that this browser keeps of the site. */
function keptAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const urls: string[] = [];
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
		}
		return urls;
	});
}

/** @param url in full */
export async function untilKept(page: Page, url: string): Promise<void> {
	// Who stirs need not wait for the page to notice that it is being read.
	await page.mouse.move(700, 300);
	await expect.poll(async () => (await keptAddresses(page)).includes(url), PATIENCE).toBe(true);
	await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Moves the pointer, and waits for what a page loads once somebody stirs. */
export async function stir(page: Page): Promise<void> {
	const piece = page.waitForResponse((response) => response.url().endsWith('.js'));
	await page.mouse.move(700, 300);
	await (await piece).finished();
	// Others follow the first one.
	await page.waitForTimeout(1000);
}
