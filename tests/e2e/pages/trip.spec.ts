import { counted, OCTOBER, placeName, trip } from '../site/content';
import { readStopName, Site } from '../site/site';
import { expect, test } from '../site/test';

const ORDER = [
	'Tel Aviv',
	'Amman',
	'Doha',
	'Manama',
	'Riyadh',
	'Abu Dhabi',
	'Riyadh',
	'Cairo',
	'Amman',
	'Jerusalem',
	'Tel Aviv',
	'Amman',
	'Tel Aviv'
];

const BY_TRAIN = trip('2022-04-kyiv');

async function names(site: Site): Promise<string[]> {
	return site.mapStops.evaluateAll((links) =>
		links.map((link) => link.getAttribute('aria-label') ?? '')
	);
}

test('the shuttle of October 2023 has 13 stops on the map in the order of travel @both', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const stops = (await names(site)).map(readStopName);
	expect(stops.map((stop) => stop.place)).toEqual(ORDER);
	expect(stops.map((stop) => stop.number)).toEqual(ORDER.map((_, index) => index + 1));
	expect(new Set(stops.map((stop) => stop.total))).toEqual(new Set([13]));
});

test('the list in the panel has the same stops in the same order as the map', async ({ page }) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const rows = await site.stopList.getByRole('link').allInnerTexts();
	expect(rows).toHaveLength(13);
	for (const [index, row] of rows.entries()) {
		expect(row).toContain(ORDER[index]);
		expect(row).toContain(String(index + 1));
	}
	const inList = await site.stopList
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const onMap = await site.mapStops.evaluateAll((links) =>
		links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href)
	);
	expect(onMap).toEqual(inList);
});

test('names that a drag will bring stand beyond the edge already', async ({ page }) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const right = page.viewportSize()?.width ?? 0;
	const names = page.locator('.leaflet .names text');
	const beyond = () =>
		names.evaluateAll(
			(all, edge) => all.filter((name) => name.getBoundingClientRect().left >= edge).length,
			right
		);
	await expect.poll(beyond).toBeGreaterThan(0);
});

test('the numbers of the stops can be read on the map, a second visit’s too @both', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const shown = await site.mapStops.evaluateAll((links) =>
		links.map((link) => link.querySelector('text')?.textContent?.trim())
	);
	expect(shown).toEqual(ORDER.map((_, index) => String(index + 1)));
});

test('the map draws the legs in the order of travel, from home and home again @both', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const route = ['Washington', ...ORDER, 'Washington'];
	const all = route.slice(1).map((place, index) => `${route[index]} to ${place}`);
	const drawn = await page
		.getByRole('img', { name: / km \(.* miles\)$/ })
		.evaluateAll((legs) => legs.map((leg) => leg.getAttribute('aria-label')?.split(',')[0] ?? ''));
	expect(all).toEqual(expect.arrayContaining(drawn));
	// A leg of a finger's breadth lies under the markers of its ends until one zooms in.
	const near = ['Tel Aviv', 'Amman', 'Jerusalem'];
	const far = all.filter((leg) => !leg.split(' to ').every((place) => near.includes(place)));
	expect(drawn).toEqual(expect.arrayContaining(far));
});

test('a transit is on the map without a number, has its page, and is no stop of any count', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(BY_TRAIN.path);
	const stops = (await names(site)).map(readStopName);
	expect(stops.map((stop) => stop.place)).toEqual(BY_TRAIN.stops.map((s) => placeName(s.place)));
	expect(stops.filter((stop) => stop.number === null)).toHaveLength(
		BY_TRAIN.stops.length - counted(BY_TRAIN.stops).length
	);
	await page
		.getByRole('link', { name: /^Transit: Rzesz/ })
		.first()
		.click();
	await expect(site.heading).toContainText('Rzesz');
	await expect(page.getByRole('main')).toContainText('no figure counts it as a stop');
});
