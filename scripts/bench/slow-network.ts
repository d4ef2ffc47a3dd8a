import type { Browser, CDPSession, Page } from 'playwright-core';
import { countTransfer } from './transfer';

/** When a long task began, in ms from the start of the navigation, and how long it was. */
type Task = readonly [start: number, duration: number];

declare global {
	interface Window {
		/** Times in milliseconds from the start of the navigation. */
		seen: {
			/** The first contentful paint. */
			readonly painted: Promise<number>;
			readonly words: Promise<number>;
			readonly live: Promise<number | null>;
			readonly tasks: Task[];
			shift: number;
		};
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
/** After the last byte, for what is made of it, in ms. */
const AFTERWARDS = 1500;

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
export async function visit(browser: Browser, { url, ...wanted }: Waited): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(watch, wanted);
	const read = await countTransfer(page);
	await slowDown(page);
	await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
	// Nothing is asked of the page before it is at rest: each question costs it time.
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(AFTERWARDS);
	const { words, live, painted, tasks, shift } = await page.evaluate(async () => ({
		...window.seen,
		words: await window.seen.words,
		live: await window.seen.live,
		painted: await window.seen.painted
	}));
	const { files, total, until } = read();
	await context.close();
	return {
		words,
		live,
		bytesBefore: until(words),
		bytes: total,
		requests: files.size,
		blocked: blockedSince(painted, tasks),
		shift
	};
}

/** The part of a layout shift entry that TypeScript's DOM types do not have yet. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
}

/**
 * Runs in the page, before anything else, and does as little as it can, for what it does is measured
 * as well: until the words stand it looks in each frame, after that only when an element changes.
 */
function watch(wanted: Pick<Waited, 'words' | 'live'>): void {
	const stands = (selector: string): boolean =>
		[...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
	const painted = new Promise<number>((resolve) => {
		new PerformanceObserver((list) => {
			const [first] = list.getEntriesByName('first-contentful-paint');
			if (first) resolve(first.startTime);
		}).observe({ type: 'paint', buffered: true });
	});
	const words = new Promise<number>((resolve) => {
		const look = (): void => {
			if (!wanted.words.every(stands)) {
				requestAnimationFrame(look);
				return;
			}
			// This frame shows them; if it is the first, the browser tells when it was on the screen.
			void scheduler.postTask(
				async () => {
					const drawn = performance.now();
					resolve(Math.max(drawn, await painted));
				},
				{ priority: 'user-blocking' }
			);
		};
		requestAnimationFrame(look);
	});
	const stood = (selector: string): Promise<number> =>
		new Promise((resolve) => {
			const observer = new MutationObserver(() => {
				if (!document.querySelector(selector)) return;
				observer.disconnect();
				requestAnimationFrame(resolve);
			});
			observer.observe(document, { subtree: true, childList: true, attributes: true });
		});
	const { live: selector } = wanted;
	const live = words.then(() => (selector === undefined ? null : stood(selector)));
	const seen: Window['seen'] = { painted, words, live, tasks: [], shift: 0 };
	window.seen = seen;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as LayoutShift[]) {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
}
