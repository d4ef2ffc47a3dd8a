import type { Page } from 'playwright-core';

declare global {
	interface Window {
		frameTimes: number[];
	}
}

/** Drags of the map, each half a screen, forth and back. */
const DRAGS = 8;
const STEPS = 30;
const STEP_MS = 16;

/**
 * Times between frames while a hand drags the map about.
 * @param page shows the map at rest
 * @param hand where the dragging begins, in CSS px
 * @returns milliseconds from frame to frame
 */
export async function panningFrames(
	page: Page,
	hand: { readonly x: number; readonly y: number }
): Promise<number[]> {
	await page.evaluate(() => {
		window.frameTimes = [];
		let last = performance.now();
		const frame = (now: number): void => {
			window.frameTimes.push(now - last);
			last = now;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
	for (let drag = 0; drag < DRAGS; drag += 1) {
		const way = drag % 2 === 0 ? 1 : -1;
		await page.mouse.move(hand.x, hand.y);
		await page.mouse.down();
		for (let step = 1; step <= STEPS; step += 1) {
			const moved = (way * step * 400) / STEPS;
			await page.mouse.move(hand.x + moved, hand.y + moved / 3);
			await page.waitForTimeout(STEP_MS);
		}
		await page.mouse.up();
	}
	// The first entries hold the start of the measurement itself.
	return page.evaluate(() => window.frameTimes.slice(2));
}
