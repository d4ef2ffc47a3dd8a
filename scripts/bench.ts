/**
 * `npm run bench`: measures the proposals for content and what its readers withstand, then the
 * production build in Chromium; `npm run bench -- content` the first alone, and
 * `-- stop`, `slow`, `next`, `panning`, `search` or `memory` that part of the second; `-- scale`
 * and `-- load`, which take minutes, run only when they are named. It judges nothing.
 */
import process from 'node:process';
import { type Browser as Chromium, chromium, type Page } from 'playwright-core';
import { countTransfer } from './bench/transfer';
import { benchLoad } from './bench/load';
import { heapsAfterSteps } from './bench/memory';
import { nextStopTable, nextStopTimes } from './bench/next-stop';
import { panningFrames } from './bench/panning';
import { benchScale } from './bench/scale';
import { searchTimes, STOPS } from './bench/search';
import { measureSlow } from './bench/slow';
import { plainLeafletSite } from './bench/plain-leaflet';
import { milliseconds, quantile, shareWithin } from './bench/statistics';
import { browserArguments } from './browser/arguments';
import { BrowserError } from './browser/find';
import { ensureBrowser } from './browser/install';
import { benchContent } from './content/measure/bench';
import { thisMachine } from './browser/machine';
import { BUILD } from './root';
import { build, BuildError, isFresh } from './site/build';
import { listen } from './site/listen';
import { siteServer } from './site/server';
import { kilobytes, table } from './size/table';

const TRIP = 'blinken/2023-10-israel-jordan-gulf-egypt/';
const VIEWPORT = { width: 1440, height: 900 };
/** Where the map is free of the panel, in CSS px. */
const HAND = { x: 900, y: 400 };
/** From the frame of a trip to the finest detail of the basemap. */
const ZOOM_STEPS = 2;
/**
 * Because Playwright listens, V8 wants to know of each Error in which line it was made; if it has not
 * noted the lines before, it reads the whole script again, which no reader's browser does.
 */
const POSITIONS = '--js-flags=--no-enable-lazy-source-positions';
/** A frame at 60 Hz with the clock's own blur. */
const FRAME_MS = 17.5;

async function serve(folder: string): Promise<{ url: string; stop: () => void }> {
	const server = siteServer(folder);
	const port = await listen(server, '127.0.0.1', 0);
	return {
		url: `http://127.0.0.1:${port}/`,
		stop: () => void server.close().closeAllConnections()
	};
}

async function newPage(browser: Chromium): Promise<Page> {
	const context = await browser.newContext({ viewport: VIEWPORT });
	// tsx names functions through a helper, which does not come along into the page.
	await context.addInitScript('globalThis.__name = (named) => named');
	return context.newPage();
}

function frameCells(frames: readonly number[]): string[] {
	return [
		String(frames.length),
		milliseconds(quantile(frames, 0.5)),
		milliseconds(quantile(frames, 0.95)),
		milliseconds(quantile(frames, 1)),
		`${(100 * shareWithin(frames, FRAME_MS)).toFixed(1)} %`
	];
}

async function measureStop(browser: Chromium, url: string): Promise<void> {
	const page = await newPage(browser);
	const read = await countTransfer(page);
	await page.goto(`${url}${TRIP}doha/`);
	await page.getByRole('button', { name: 'Zoom in' }).waitFor();
	await page.waitForLoadState('networkidle');
	const { files, total } = read();
	console.log(`\nA stop's page, cold, until nothing more is loaded: ${kilobytes(total)}\n`);
	const heaviest = [...files].sort((a, b) => b[1] - a[1]);
	const shown = heaviest.slice(0, 12);
	const rest = total - shown.reduce((sum, [, bytes]) => sum + bytes, 0);
	const rows = [...shown, [`${heaviest.length - shown.length} more`, rest] as const];
	console.log(table(rows.map(([path, bytes]) => [path, kilobytes(bytes)])));
	await page.context().close();
}

async function measureNextStop(browser: Chromium, url: string): Promise<void> {
	const page = await newPage(browser);
	await page.goto(`${url}${TRIP}tel-aviv/`);
	await page.getByRole('button', { name: 'Zoom in' }).waitFor();
	await page.waitForLoadState('networkidle');
	const times = await nextStopTimes(page);
	console.log("\nFrom the click to the paint of the next stop's heading:\n");
	console.log(nextStopTable(times));
	await page.context().close();
}

async function measureMemory(browser: Chromium, url: string): Promise<void> {
	const page = await newPage(browser);
	await page.goto(`${url}${TRIP}tel-aviv/`);
	await page.getByRole('button', { name: 'Zoom in' }).waitFor();
	await page.waitForLoadState('networkidle');
	console.log('\nMemory of JavaScript after going from stop to stop, garbage collected:\n');
	const rows = (await heapsAfterSteps(page)).map(({ steps, heap, nodes, listeners }) => [
		String(steps),
		kilobytes(heap),
		String(nodes),
		String(listeners)
	]);
	console.log(table([['steps', 'heap', 'nodes', 'listeners'], ...rows]));
	await page.context().close();
}

async function measurePanning(browser: Chromium, url: string): Promise<void> {
	const own = await newPage(browser);
	await own.goto(`${url}${TRIP}amman/`);
	await own.getByRole('button', { name: 'Zoom in' }).waitFor();
	await own.waitForLoadState('networkidle');
	for (let step = 0; step < ZOOM_STEPS; step += 1) {
		await own.getByRole('button', { name: 'Zoom in' }).click();
		await own.waitForTimeout(500);
	}
	await own.waitForLoadState('networkidle');
	const ownFrames = await panningFrames(own, HAND);
	await own.context().close();

	const plain = await serve(plainLeafletSite({ lat: 31.5, lng: 35.5, zoom: 7.5 }));
	const other = await newPage(browser);
	await other.goto(plain.url);
	await other.waitForFunction(() => document.title === 'ready');
	const otherFrames = await panningFrames(other, HAND);
	plain.stop();

	console.log(
		`\nPanning the map at ${VIEWPORT.width}x${VIEWPORT.height}, time from frame to frame:\n`
	);
	console.log(
		table([
			['', 'frames', 'median', '95 %', 'slowest', `within ${FRAME_MS} ms`],
			['Shuttle', ...frameCells(ownFrames)],
			['L.geoJSON, 10m', ...frameCells(otherFrames)]
		])
	);
}

async function measureSearch(browser: Chromium, url: string): Promise<void> {
	console.log(`\nSearching a generated atlas of ${STOPS} stops, letter by letter:\n`);
	const page = await newPage(browser);
	const { searches, answers, frames, floor } = await searchTimes(page, url);
	const cells = (times: readonly number[]): string[] => [
		String(times.length),
		...[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share)))
	];
	console.log(
		table([
			['', 'answers', 'median', '95 %', 'slowest'],
			['the search itself, in its worker', ...cells(searches)],
			['from question to answer, there and back', ...cells(answers)],
			['the same of a worker that does nothing', ...cells(floor.answers)]
		])
	);
	console.log(
		`\n${table([
			['', 'frames', 'median', '95 %', 'slowest', `within ${FRAME_MS} ms`],
			['typing into the search', ...frameCells(frames)],
			['typing into an empty field beside it', ...frameCells(floor.frames)]
		])}`
	);
	await page.context().close();
}

const PARTS: Readonly<Record<string, (browser: Chromium, url: string) => Promise<void>>> = {
	stop: measureStop,
	slow: measureSlow,
	next: measureNextStop,
	panning: measurePanning,
	search: measureSearch,
	memory: measureMemory,
	scale: (browser) => benchScale(() => newPage(browser), process.argv.slice(3).map(Number)),
	load: benchLoad
};

/** Parts that take minutes run only when they are named. */
const LONG: readonly string[] = ['scale', 'load'];

/** @param only the part to measure; all of them without it */
async function bench(only?: string): Promise<void> {
	const found = ensureBrowser(thisMachine(), (line) => console.log(line));
	if (!isFresh('')) await build('');
	const args = [...browserArguments(), POSITIONS];
	const browser = await chromium.launch({ executablePath: found.path, args });
	const site = await serve(BUILD);
	console.log(`Chromium ${browser.version()}, from ${found.from}`);
	try {
		for (const [name, measure] of Object.entries(PARTS)) {
			if (only === undefined ? !LONG.includes(name) : only === name) {
				await measure(browser, site.url);
			}
		}
	} finally {
		await browser.close();
		site.stop();
	}
}

try {
	const [, , only] = process.argv;
	if (!only || !(only in PARTS)) benchContent();
	if (only !== 'content') await bench(only);
} catch (error) {
	const expected = error instanceof BuildError || error instanceof BrowserError;
	console.error(expected ? error.message : error);
	process.exitCode = 1;
}
