import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/** Layout shifts seen since the page began, with the elements that moved. */
		shifts: { readonly score: number; readonly what: string }[];
	}
}

/** The part of a layout shift entry that TypeScript's DOM types do not have yet. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly {
		readonly node: Node | null;
		readonly previousRect: DOMRectReadOnly;
		readonly currentRect: DOMRectReadOnly;
	}[];
}

/**
 * Writes down what moves by itself on the pages opened from now on.
 * @returns reads it
 */
export async function watchShifts(page: Page): Promise<() => Promise<Window['shifts']>> {
	await page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				if (entry.hadRecentInput) continue;
				const nodes = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
					const element = node instanceof Element ? node : node?.parentElement;
					const name = `${element?.nodeName} ${element?.getAttribute('class') ?? ''}`;
					return `${name} from ${from.x},${from.y} to ${to.x},${to.y}`;
				});
				window.shifts.push({ score: entry.value, what: nodes.join('; ') });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => window.shifts);
}
