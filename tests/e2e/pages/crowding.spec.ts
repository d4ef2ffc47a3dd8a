import type { Page } from '@playwright/test';
import { atRest, crowdingFaults, follow, stopsInView, thickest } from '../site/crowding';
import { type AuthoredTrip, trips } from '../site/content';
import { Site } from '../site/site';
import { expect, expectNone, test } from '../site/test';

/** Trips whose stops fall on each other when they are seen whole. */
const CROWDED =
	/israel|middle-east|mideast|amman|rome|vatican|kyiv|ukraine|poland|malta|paris-brussels/;
/** How far the wheel turns for about a step of zoom. */
const WHEEL = -240;

/** Goes to a trip by the site's own links and waits until its map rests. */
async function show(page: Page, { id, path }: AuthoredTrip): Promise<string> {
	await page.evaluate(follow, new URL(path, page.url()).href);
	return rest(page, id, null);
}

async function rest(page: Page, id: string, before: string | null): Promise<string> {
	const at = await page.evaluate(atRest, { before, trip: `blinken/${id}` });
	if (at === null) throw new Error(`the map of ${id} does not come to rest`);
	return at;
}

/** Zooms in about the stop that has the nearest neighbour. */
async function zoomIn(page: Page): Promise<void> {
	const crowd = await page.evaluate(thickest);
	if (!crowd) throw new Error('no stop in view');
	await page.mouse.move(crowd.x, crowd.y);
	await page.mouse.wheel(0, WHEEL);
}

test('on the map of every trip no stop, number or name is covered, clipped or out of reach @both', async ({
	page,
	baseURL
}) => {
	test.setTimeout(300_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const site = new Site(page);
	await site.open('');
	const base = new URL(baseURL ?? '').href;
	const wrong: string[] = [];
	const count = async (where: string): Promise<void> => {
		const faults = await page.evaluate(crowdingFaults);
		wrong.push(...faults.map((fault) => `${where}: ${fault}`));
	};
	for (const trip of trips) {
		let at = await show(page, { ...trip, path: new URL(trip.path, base).href });
		expect(await page.evaluate(stopsInView), trip.id).toBe(trip.stops.length);
		await count(trip.id);
		if (!CROWDED.test(trip.id)) continue;
		for (const step of [1, 2]) {
			await zoomIn(page);
			at = await rest(page, trip.id, at);
			await count(`${trip.id}, zoomed in ${step}`);
		}
	}
	expectNone(wrong);
});
