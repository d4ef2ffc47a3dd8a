/** A stop's page on a slow phone, beside the same stop written by hand. */
import type { Browser } from 'playwright-core';
import { siteServer } from '../site/server';
import { listen } from '../site/listen';
import { kilobytes, table } from '../size/table';
import { floorSite } from './floors';
import { nextStopTable, nextStopTimes } from './next-stop';
import { slowDown, type Visit, visit, type Waited } from './slow-network';
import { milliseconds, quantile } from './statistics';

const TRIP = 'blinken/2023-10-israel-jordan-gulf-egypt';
const STOP = 'doha';
const VISITS = 7;

async function visits(browser: Browser, pages: readonly Waited[]): Promise<Visit[][]> {
	const found = pages.map((): Visit[] => []);
	// In turns, so that what else the machine does falls on all alike.
	for (let turn = 0; turn < VISITS; turn += 1) {
		for (const [i, page] of pages.entries()) found[i]?.push(await visit(browser, page));
	}
	return found;
}

function row(name: string, found: readonly Visit[]): string[] {
	const median = (read: (each: Visit) => number) => quantile(found.map(read), 0.5);
	const live = median((each) => each.live ?? 0);
	return [
		name,
		milliseconds(median((each) => each.words)),
		kilobytes(median((each) => each.bytesBefore)),
		live > 0 ? milliseconds(live) : '',
		kilobytes(median((each) => each.bytes)),
		String(median((each) => each.requests)),
		milliseconds(median((each) => each.blocked)),
		median((each) => each.shift).toFixed(3)
	];
}

/** @param url of the site, with a slash at the end */
export async function measureSlow(browser: Browser, url: string): Promise<void> {
	const server = siteServer(floorSite(TRIP, STOP));
	const floors = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
	const pages: readonly (Waited & { readonly name: string })[] = [
		{
			name: 'by hand, SVG',
			url: `${floors}svg/`,
			words: ['h1', 'blockquote', '#map .route']
		},
		{
			name: 'by hand, Leaflet',
			url: `${floors}leaflet/`,
			words: ['h1', 'blockquote'],
			live: '[data-live]'
		},
		{
			name: 'Shuttle',
			url: `${url}${TRIP}/${STOP}/`,
			words: ['h1', 'blockquote', '.map svg path'],
			live: '.leaflet.live'
		}
	];
	const found = await visits(browser, pages);
	server.close().closeAllConnections();
	console.log(`\nA stop's page on slow 4G and a slow phone, cold, medians of ${VISITS}:\n`);
	const head = ['', 'words', 'before', 'live map', 'in all', 'requests', 'blocked', 'shift'];
	console.log(table([head, ...pages.map(({ name }, i) => row(name, found[i] ?? []))]));

	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(`${url}${TRIP}/tel-aviv/`);
	await page.getByRole('button', { name: 'Zoom in' }).waitFor();
	await page.waitForLoadState('networkidle');
	await slowDown(page);
	const times = await nextStopTimes(page);
	console.log("\nThere, from the click to the paint of the next stop's heading:\n");
	console.log(nextStopTable(times));
	await context.close();
}
