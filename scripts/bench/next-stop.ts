import type { Page } from 'playwright-core';
import { CATEGORIES, processorTimes, type TraceEvent } from './trace-times';
import { table } from '../size/table';
import { milliseconds, quantile } from './statistics';

interface Painted {
	/** Milliseconds since the click. */
	readonly after: number;
	/** No frame came between. */
	readonly first: boolean;
}

/** What the page writes down while the measurement runs. */
declare global {
	interface Window {
		paints: Painted[];
	}
}

const CLICKS = 20;
const CLICKED = 'next stop: clicked';
const PAINTED = 'next stop: painted';

/** Milliseconds of each click. */
export interface NextStopTimes {
	/** From the click to the paint of the new heading. */
	readonly clock: readonly number[];
	/** What the page's main thread worked in that time. */
	readonly processor: readonly number[];
	/** How many of them came with the first frame after the click. */
	readonly first: number;
}

/**
 * From the click on the way to another stop until the new heading has been painted: forth through the
 * trip and back again. The clock is read by itself, for a trace costs time as well.
 * @param page shows the first stop of a trip, its scripts running
 */
export async function nextStopTimes(page: Page): Promise<NextStopTimes> {
	await page.evaluate(watch, { clicked: CLICKED, painted: PAINTED });
	await walk(page);
	const painted = await page.evaluate(() => window.paints);
	const browser = page.context().browser();
	await browser?.startTracing(page, { categories: CATEGORIES });
	await walk(page);
	const trace = await browser?.stopTracing();
	const { traceEvents } = JSON.parse(trace?.toString() ?? '{"traceEvents":[]}') as {
		readonly traceEvents: readonly TraceEvent[];
	};
	return {
		clock: painted.map(({ after }) => after),
		processor: processorTimes(traceEvents, CLICKED, PAINTED),
		first: painted.filter(({ first }) => first).length
	};
}

/** A table: median, 95 % and slowest, by the clock and of the processor; and what came at once. */
export function nextStopTable({ clock, processor, first }: NextStopTimes): string {
	const cells = (times: readonly number[]): string[] =>
		[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share)));
	const rows = [
		['', 'median', '95 %', 'slowest'],
		['by the clock', ...cells(clock)],
		['processor time of the main thread', ...cells(processor)]
	];
	return `${table(rows)}\nWith the first frame after the click: ${first} of ${clock.length}.`;
}

async function walk(page: Page): Promise<void> {
	const ways = page.getByRole('navigation', { name: 'Stops before and after' });
	const next = ways.getByRole('link', { name: /^Next/ });
	const previous = ways.getByRole('link', { name: /^Previous/ });
	const before = await page.evaluate(() => window.paints.length);
	let way = next;
	for (let click = 1; click <= CLICKS; click += 1) {
		if ((await way.count()) === 0) way = way === next ? previous : next;
		await way.click();
		await page.waitForFunction((count) => window.paints.length === count, before + click);
		// The camera comes to rest, as it does for a reader before the next click.
		await page.waitForTimeout(600);
	}
}

/**
 * Runs in the page. The clock starts with the time stamp of the click's event and stops in the
 * first task after the frame that shows the new heading. An animation frame, its layout and its
 * paint are one task; what that frame posts as `user-blocking` comes next, before any timer.
 */
function watch(marks: { readonly clicked: string; readonly painted: string }): void {
	window.paints = [];
	let clicked: number | null = null;
	let framed = false;
	const onclick = (event: MouseEvent): void => {
		clicked = event.timeStamp;
		performance.mark(marks.clicked);
		framed = false;
		requestAnimationFrame(() => (framed = true));
	};
	addEventListener('click', onclick, { capture: true });
	let shown = document.querySelector('h1')?.textContent;
	new MutationObserver(() => {
		const heading = document.querySelector('h1')?.textContent;
		if (heading === shown) return;
		shown = heading;
		const start = clicked;
		if (start === null) return;
		clicked = null;
		const first = !framed;
		requestAnimationFrame(() => {
			const stop = () => {
				window.paints.push({ after: performance.now() - start, first });
				performance.mark(marks.painted);
			};
			void scheduler.postTask(stop, { priority: 'user-blocking' });
		});
	}).observe(document.body, { subtree: true, childList: true, characterData: true });
}
