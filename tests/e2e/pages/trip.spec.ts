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

test('the numbers of the stops can be read on the map, a second visit’s too @both', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	await expect(site.mapStops).toHaveText(ORDER.map((_, index) => new RegExp(`\\b${index + 1}$`)));
});

test('the map draws a leg to every stop and home again', async ({ page }) => {
	const site = new Site(page);
	await site.open(OCTOBER.path);
	const legs = page.getByRole('img', { name: /^[^,]+ to [^,]+,.* km \(.* miles\)$/ });
	await expect(legs).toHaveCount(14);
	await expect(legs.filter({ hasText: /^Washington/ })).toHaveCount(1);
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
