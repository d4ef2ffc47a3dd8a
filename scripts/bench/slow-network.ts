import type { Browser, CDPSession, Page } from 'playwright-core';
import { countTransfer } from './transfer';

/** When a long task began, in ms from the start of the navigation, and how long it was. */
type Task = readonly [start: number, duration: number];

declare global {
	interface Window {
		/** Milliseconds from the start of the navigation. */
		seen: { words?: number; live?: number; tasks: Task[]; shift: number };
	}
}

/** Lighthouse's slow 4G as DevTools applies it: 150 ms and 1.6 Mbit/s, times 3.75 and 0.9. */
const SLOW_4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8
};
/** Lighthouse's phone. */
const CPU_SLOWDOWN = 4;
/** A longer task blocks the reader's hand, in ms. */
const LONG_TASK = 50;
/** After the map has come, for what else is on its way, in ms. */
const AFTERWARDS = 1000;

/** How to see on a page what a reader waits for. */
export interface Waited {
	readonly url: string;
	/** Selectors of elements that have to be seen for its words, and its route where it has one. */
	readonly words: readonly string[];
	/** Selector that matches as soon as the map can be moved; without it the page has none. */
	readonly live?: string;
}

export interface Visit {
	/** Until words and route are painted, in ms. */
	readonly words: number;
	/** Until the map can be moved, in ms. */
	readonly live: number | null;
	/** Bytes on the wire until the words, and until everything has come. */
	readonly bytesBefore: number;
	readonly bytes: number;
	readonly requests: number;
	/** Total blocking time: what tasks took over 50 ms each after the first contentful paint, in ms. */
	readonly blocked: number;
	/** Cumulative layout shift. */
	readonly shift: number;
}

/** Makes a page slow from now on. */
export async function slowDown(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW_4G);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	return session;
}

/** @param paint the first contentful paint; before it a reader has nothing to touch */
function blockedSince(paint: number, tasks: readonly Task[]): number {
	return tasks.reduce((sum, [start, duration]) => {
		const end = start + duration;
		return sum + Math.max(0, end - Math.max(start, paint) - LONG_TASK);
	}, 0);
}

/** One visit with nothing in the cache. */
export async function visit(browser: Browser, { url, words, live }: Waited): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(watch, { words, live });
	const read = await countTransfer(page);
	await slowDown(page);
	const loaded = page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
	await loaded;
	await page.waitForFunction(() => window.seen.words !== undefined, undefined, {
		timeout: 60_000,
		polling: 20
	});
	const bytesBefore = read().total;
	if (live) {
		await page.waitForFunction(() => window.seen.live !== undefined, undefined, {
			timeout: 60_000,
			polling: 50
		});
	}
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(AFTERWARDS);
	const seen = await page.evaluate(() => window.seen);
	const paint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	);
	const { files, total } = read();
	await context.close();
	return {
		words: seen.words ?? Infinity,
		live: seen.live ?? null,
		bytesBefore,
		bytes: total,
		requests: files.size,
		blocked: blockedSince(paint ?? 0, seen.tasks),
		shift: seen.shift
	};
}

/** The part of a layout shift entry that TypeScript's DOM types do not have yet. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
}

/**
 * Runs in the page, before anything else. In each frame it looks whether what is waited for has a
 * box and the browser has painted: that frame's paint shows it.
 */
function watch(wanted: { words: readonly string[]; live: string | undefined }): void {
	window.seen = { tasks: [], shift: 0 };
	const { seen } = window;
	const stands = (selector: string): boolean =>
		[...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
	const look = (): void => {
		const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
		const now = performance.now();
		if (seen.words === undefined && painted && wanted.words.every(stands)) seen.words = now;
		if (wanted.live && seen.live === undefined && stands(wanted.live)) seen.live = now;
		if (seen.words === undefined || (wanted.live && seen.live === undefined)) {
			requestAnimationFrame(look);
		}
	};
	requestAnimationFrame(look);
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as LayoutShift[]) {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
