/** What holds for every kind of page, each loaded once. */
import { OF_COLOURS, violations } from '../site/axe';
import { setLetters, unreachable } from '../site/fits';
import { KINDS } from '../site/kinds';
import { watchShifts } from '../site/shifts';
import { Site } from '../site/site';
import { expect, expectNone, test } from '../site/test';

for (const { name, path } of KINDS) {
	test(`${name}: nothing jumps, axe finds nothing wrong in light and dark, 320 px are enough, and 390 for letters of twice the size @both`, async ({
		page
	}) => {
		// axe walks a table of hundreds of rows slowly.
		test.slow();
		const readShifts = await watchShifts(page);
		await new Site(page).open(path);
		await page.evaluate(() => document.fonts.ready);
		const shifts = await readShifts();
		const score = shifts.reduce((sum, shift) => sum + shift.score, 0);
		// Fitted fallback fonts move words by parts of a pixel; the measure is read at two decimals.
		expect(score.toFixed(2), JSON.stringify(shifts, null, 1)).toBe('0.00');

		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		expectNone(await violations(page));
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expectNone(await violations(page, { rules: OF_COLOURS }));

		await page.setViewportSize({ width: 320, height: 640 });
		await expect.poll(() => unreachable(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		await setLetters(page, 32);
		await expect.poll(() => unreachable(page)).toEqual([]);
	});
}
