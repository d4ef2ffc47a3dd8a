import type { Page } from 'playwright-core';

/** Processor time used since something began, in ms; other programs do not add to it. */
export interface Busy {
	/** The page's own thread: scripts, style, layout, what is to be painted. */
	readonly thread: number;
	/** The page's process: that thread, those that paint and the one that moves what is painted. */
	readonly process: number;
	/** The process that puts the picture of the window together. */
	readonly graphics: number;
}

/**
 * Starts to count.
 * @param page the only one of its browser, for its processes are counted as a whole
 * @returns what tells how much has been used since
 * @throws when the browser is not Chromium
 */
export async function processorOf(page: Page): Promise<() => Promise<Busy>> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page belongs to no browser that can be asked.');
	const own = await page.context().newCDPSession(page);
	const whole = await browser.newBrowserCDPSession();
	await own.send('Performance.enable', { timeDomain: 'threadTicks' });
	const read = async (): Promise<Busy> => {
		const { metrics } = await own.send('Performance.getMetrics');
		const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
		const of = (type: string): number =>
			processInfo.reduce((sum, each) => sum + (each.type === type ? each.cpuTime : 0), 0);
		return {
			thread: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0),
			process: 1000 * of('renderer'),
			graphics: 1000 * of('GPU')
		};
	};
	const before = await read();
	return async () => {
		const now = await read();
		return {
			thread: now.thread - before.thread,
			process: now.process - before.process,
			graphics: now.graphics - before.graphics
		};
	};
}
