import type { Page } from 'playwright-core';

/** Counts of stops gone to at which the memory is measured. */
const AFTER = [0, 20, 200];
/** The camera's flight and the loading of the basemap, in ms. */
const REST = 450;

export interface HeapAfter {
	readonly steps: number;
	/** Bytes of JavaScript's heap in use, once the garbage is collected. */
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
}

/**
 * Memory while a reader goes from stop to stop by key, to the end of the trip and back again.
 * @param page shows the first stop of a trip, its scripts running
 */
export async function heapsAfterSteps(page: Page): Promise<HeapAfter[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const measured: HeapAfter[] = [];
	let way = 'n';
	let steps = 0;
	for (const target of AFTER) {
		for (; steps < target; steps += 1) {
			const before = page.url();
			await page.keyboard.press(way);
			await page.waitForTimeout(REST);
			if (page.url() !== before) continue;
			way = way === 'n' ? 'p' : 'n';
			await page.keyboard.press(way);
			await page.waitForTimeout(REST);
		}
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		const { metrics } = await session.send('Performance.getMetrics');
		const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
		measured.push({
			steps,
			heap: usedSize,
			nodes: metric('Nodes'),
			listeners: metric('JSEventListeners')
		});
	}
	await session.detach();
	return measured;
}
