import { OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

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
