/**
 * What an atlas costs by its size: made-up atlases drawn by the program of the last build, a sample
 * of each kind of page; then the map of all trips in the browser. Bytes and processor time of the
 * program, so that a busy machine changes little.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Address } from '../../src/lib/domain/nearest';
import { generatedContent } from '../generate/content';
import { ROOT } from '../root';
import { brotli } from '../site/compress';
import { drawnAtlas } from '../site/drawn';
import { COST_HEADER, MEMORY_HEADER } from '../site/drawn-headers';
import { kilobytes, table } from '../size/table';
import { panningFrames } from './panning';
import { processorOf } from './processor';
import { kindsOf, ONCE } from './scale-kinds';
import { searchCost } from './scale-search';
import { milliseconds, quantile, shareWithin } from './statistics';

const SIZES = [1000, 4000, 20_000];
/** A frame at 30 Hz with the clock's own blur. */
const FRAME_MS = 34.5;

interface Drawn {
	/** With Brotli, as hosts send it. */
	readonly bytes: number;
	/** Processor time in ms. */
	readonly cost: number;
	/** Of the program, in bytes. */
	readonly memory: number;
	readonly text: string;
}

/** Rows of a table by name, a cell for each size. */
type Rows = Map<string, string[]>;

async function draw(origin: string, path: string): Promise<Drawn> {
	const answer = await fetch(new URL(path, origin));
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	const header = (name: string): number => Number(answer.headers.get(name));
	const bytes = brotli(path, Buffer.from(text)).length;
	return { bytes, cost: header(COST_HEADER), memory: header(MEMORY_HEADER), text };
}

export function generatedAtlas(stops: number): Map<string, string> {
	const own = (file: string): string => readFileSync(join(ROOT, 'content', file), 'utf8');
	return generatedContent(stops, { places: own('places.csv'), countries: own('countries.csv') });
}

const median = (drawn: readonly Drawn[], of: (one: Drawn) => number): number =>
	quantile(drawn.map(of), 0.5);

async function drawAll(origin: string, size: number, add: (name: string, cell: string) => void) {
	const first = await draw(origin, '/about/');
	add('reading the content, CPU', `${(first.cost / 1000).toFixed(1)} s`);
	const { text } = await draw(origin, '/addresses.json');
	let all = 0;
	for (const kind of kindsOf(JSON.parse(text) as Address[], size)) {
		const drawn: Drawn[] = [];
		// What is made once for all pages of a kind is made with the first of them.
		for (const path of kind.sample.slice(0, 1)) all += (await draw(origin, path)).cost;
		for (const path of kind.sample) drawn.push(await draw(origin, path));
		add(`${kind.name}, median`, kilobytes(median(drawn, ({ bytes }) => bytes)));
		add(`${kind.name}, CPU`, milliseconds(median(drawn, ({ cost }) => cost)));
		const mean = drawn.reduce((sum, { cost }) => sum + cost, 0) / drawn.length;
		all += mean * kind.count;
	}
	let memory = 0;
	for (const [name, path] of Object.entries(ONCE)) {
		const drawn = await draw(origin, path);
		add(name, kilobytes(drawn.bytes));
		add(`${name}, CPU`, milliseconds(drawn.cost));
		all += drawn.cost;
		if (path === ONCE['data of the search']) {
			const search = searchCost(drawn.text);
			add('search: making the index, CPU', milliseconds(search.build));
			add('search: an answer, CPU, median', milliseconds(search.median));
			add('search: memory', `${(search.memory / 2 ** 20).toFixed(1)} MiB`);
		}
		memory = Math.max(memory, drawn.memory);
	}
	add('drawing these pages, CPU, reckoned', `${(all / 1000).toFixed(0)} s`);
	add('memory of the program', `${(memory / 2 ** 20).toFixed(0)} MiB`);
}

async function pan(page: Page, origin: string, add: (name: string, cell: string) => void) {
	await page.goto(origin);
	await page.getByRole('button', { name: 'Zoom in' }).waitFor({ timeout: 60_000 });
	await page.waitForLoadState('networkidle');
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const used = await processorOf(page);
	const frames = await panningFrames(page, { x: 900, y: 400 });
	const { thread, process, graphics } = await used();
	add("panning, CPU a frame, the page's thread", milliseconds(thread / frames.length));
	add("panning, CPU a frame, the page's process", milliseconds(process / frames.length));
	add('panning, CPU a frame, graphics', milliseconds(graphics / frames.length));
	add('atlas, heap', `${(usedSize / 2 ** 20).toFixed(1)} MiB`);
	add('panning, median frame', milliseconds(quantile(frames, 0.5)));
	add('panning, 95 % of frames', milliseconds(quantile(frames, 0.95)));
	add(`panning, within ${FRAME_MS} ms`, `${(100 * shareWithin(frames, FRAME_MS)).toFixed(1)} %`);
}

/**
 * @param newPage of a browser, empty
 * @param wanted counts of stops, if not all of them are; each takes a minute or more
 */
export async function benchScale(
	newPage: () => Promise<Page>,
	wanted: readonly number[] = []
): Promise<void> {
	const sizes = wanted.length > 0 ? wanted : SIZES;
	const rows: Rows = new Map();
	const add = (name: string, cell: string): void => {
		rows.set(name, [...(rows.get(name) ?? []), cell]);
	};
	try {
		for (const size of sizes) {
			console.log(`An atlas of ${size} stops …`);
			const atlas = await drawnAtlas(generatedAtlas(size));
			try {
				await drawAll(atlas.url, size, add);
				const page = await newPage();
				await pan(page, atlas.url, add);
				await page.context().close();
			} finally {
				atlas.stop();
			}
		}
	} finally {
		// What was measured before a failure took long enough.
		const head = ['stops', ...sizes.map(String)];
		console.log(`\n${table([head, ...[...rows].map(([name, cells]) => [name, ...cells])])}`);
	}
}
