import { trip } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

/** Trips whose stops fall on each other, or whose routes cross the antimeridian. */
const HARD = [
	'2021-10-rome-vatican-glasgow',
	'2022-02-melbourne-nadi',
	'2022-03-brussels-poland-moldova-baltics-paris',
	'2022-04-kyiv',
	'2023-05-japan-papua-new-guinea',
	'2023-07-tonga-new-zealand-australia',
	'2023-10-israel-jordan-gulf-egypt',
	'2023-11-middle-east-asia',
	'2024-01-turkiye-greece-middle-east',
	'2024-04-riyadh-amman-israel',
	'2024-06-france-mideast-g7-italy',
	'2024-11-italy-vatican'
].map(trip);

for (const { path, stops } of HARD) {
	test(`every stop of ${path} can be seen and hit on the map @both`, async ({ page }) => {
		const site = new Site(page);
		await site.open(path);
		await expect(site.mapStops).toHaveCount(stops.length);
		await expect(async () => {
			const unreachable = await site.mapStops.evaluateAll((links) =>
				links.flatMap((link) => {
					const { left, top, width, height } = link.getBoundingClientRect();
					const x = left + width / 2;
					const y = top + height / 2;
					const hit = document.elementFromPoint(x, y)?.closest('a');
					const where = `${Math.round(x)},${Math.round(y)} ${Math.round(width)}x${Math.round(height)}`;
					const name = link.getAttribute('aria-label');
					return hit === link ? [] : [`${name} at ${where}`];
				})
			);
			expect(unreachable).toEqual([]);
		}).toPass({ timeout: 5_000 });
	});
}
