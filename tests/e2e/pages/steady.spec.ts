import { OCTOBER } from '../site/content';
import { KINDS } from '../site/kinds';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

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

test.beforeEach(async ({ page }) => {
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
});

for (const { name, path } of KINDS) {
	test(`nothing jumps while ${name} loads @both`, async ({ page }) => {
		const site = new Site(page);
		await site.open(path);
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => document.fonts.ready);
		const shifts = await page.evaluate(() => window.shifts);
		const score = shifts.reduce((sum, shift) => sum + shift.score, 0);
		// Fitted fallback fonts move words by parts of a pixel; the measure is read at two decimals.
		expect(score.toFixed(2), JSON.stringify(shifts, null, 1)).toBe('0.00');
	});
}

test('where less motion is wanted, the map stands still as soon as a stop is chosen', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const site = new Site(page);
	await site.open(`${OCTOBER.path}doha/`);
	await site.next.click();
	await expect(site.heading).toContainText('Manama');
	const place = (): Promise<unknown> => site.mapStop(4).boundingBox();
	const first = await place();
	await page.waitForTimeout(300);
	expect(await place()).toEqual(first);
	const running = await page.evaluate(
		() => document.getAnimations().filter((animation) => animation.playState === 'running').length
	);
	expect(running).toBe(0);
});
