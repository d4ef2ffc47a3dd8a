import type { Page } from 'playwright-core';

/** What the page writes down while the measurement runs. */
declare global {
	interface Window {
		paints: number[];
	}
}

const CLICKS = 20;

/**
 * Time from the click on the way to another stop until the new heading has been painted: forth
 * through the trip and back again, 20 clicks.
 * @param page shows the first stop of a trip, its scripts running
 * @returns milliseconds of each click
 */
export async function nextStopTimes(page: Page): Promise<number[]> {
	await page.evaluate(watch);
	const ways = page.getByRole('navigation', { name: 'Stops before and after' });
	const next = ways.getByRole('link', { name: /^Next/ });
	const previous = ways.getByRole('link', { name: /^Previous/ });
	let way = next;
	for (let click = 1; click <= CLICKS; click += 1) {
		if ((await way.count()) === 0) way = way === next ? previous : next;
		await way.click();
		await page.waitForFunction((count) => window.paints.length === count, click);
		// The camera comes to rest, as it does for a reader before the next click.
		await page.waitForTimeout(600);
	}
	return page.evaluate(() => window.paints);
}

/**
 * Runs in the page. The clock starts with the time stamp of the click's event and stops in the
 * first task after the frame that shows the new heading. An animation frame, its layout and its
 * paint are one task; what that frame posts as `user-blocking` comes next, before any timer.
 */
function watch(): void {
	window.paints = [];
	let clicked: number | null = null;
	addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true });
	let shown = document.querySelector('h1')?.textContent;
	new MutationObserver(() => {
		const heading = document.querySelector('h1')?.textContent;
		if (heading === shown) return;
		shown = heading;
		const start = clicked;
		if (start === null) return;
		clicked = null;
		requestAnimationFrame(() => {
			const stop = () => window.paints.push(performance.now() - start);
			void scheduler.postTask(stop, { priority: 'user-blocking' });
		});
	}).observe(document.body, { subtree: true, childList: true, characterData: true });
}
