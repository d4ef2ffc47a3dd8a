import { excerpts, OCTOBER } from '../site/content';
import { Site } from '../site/site';
import { expect, test } from '../site/test';

const DOHA = `${OCTOBER.path}doha/`;
const STOP = `blinken/${OCTOBER.id}/doha`;

const ofDoha = excerpts.filter(({ links }) => links.some((link) => link['stop'] === STOP));

test('a stop shows its excerpts to the letter, with the relation, the title and the original @both', async ({
	page
}) => {
	const site = new Site(page);
	await site.open(DOHA);
	expect(ofDoha.length).toBeGreaterThan(0);
	for (const { id, quote } of ofDoha) {
		const figure = page.locator(`figure[id="${id}"]`);
		const paragraphs = await figure.getByRole('blockquote').locator('p').allTextContents();
		expect(paragraphs.join(' ').replace(/\s+/g, ' ').trim()).toBe(
			quote.replace(/\s+/g, ' ').trim()
		);
		await expect(figure.getByRole('link', { name: 'Read the original' })).toHaveAttribute(
			'href',
			/^https:\/\/.*#:~:text=/
		);
	}
});

test('the visit to Doha is announced by the article, never reported', async ({ page }) => {
	const site = new Site(page);
	await site.open(DOHA);
	const relations = ofDoha.flatMap(({ links }) =>
		links.filter((link) => link['stop'] === STOP).map((link) => link['relation'])
	);
	const announced = relations.filter((relation) => relation === 'announces').length;
	expect(announced).toBeGreaterThan(0);
	expect(relations).not.toContain('reports');
	const figures = page.getByRole('main').getByRole('figure');
	await expect(figures.filter({ hasText: 'Announces this stop' })).toHaveCount(announced);
	await expect(figures.filter({ hasText: 'Reports this stop' })).toHaveCount(0);
});

test('the passage that speaks of the stop is marked inside its quotation', async ({ page }) => {
	const site = new Site(page);
	await site.open(DOHA);
	const [first] = ofDoha;
	const link = first?.links.find((each) => each['stop'] === STOP);
	await expect(page.locator(`figure[id="${first?.id}"] mark`)).toHaveText(link?.['mark'] ?? '');
});

test('an excerpt has an address of its own, which scrolls to it @both', async ({ page }) => {
	const last = ofDoha.at(-1)?.id ?? '';
	const site = new Site(page);
	await site.open(`${DOHA}#${last}`);
	await expect(page.locator(`figure[id="${last}"]`)).toBeInViewport();
});

test('Jeddah is a mention, for he was not there: no stop of the trip', async ({ page }) => {
	const mention = excerpts.find(({ links }) => links.some((link) => link['place'] === 'jeddah'));
	expect(mention?.links.find((link) => link['place'] === 'jeddah')?.['relation']).toBe('mentions');
	expect(OCTOBER.stops.map((stop) => stop.place)).not.toContain('jeddah');

	const site = new Site(page);
	await page.goto(OCTOBER.path);
	await site.ready();
	await expect(page.getByRole('link', { name: /^Stop .*: Jeddah/ })).toHaveCount(0);

	await page.goto(`articles/${mention?.article}/`);
	await expect(page.getByRole('main')).toContainText('Mentions');
	await expect(page.getByRole('main')).toContainText('Jeddah');
});

test('an article shows its excerpts in its own order, and each leads to what it speaks of @both', async ({
	page
}) => {
	const site = new Site(page);
	await site.open('articles/blinken-heads-to-qatar/');
	const own = excerpts.filter(({ article }) => article === 'blinken-heads-to-qatar');
	const figures = page.locator('figure[id]');
	await expect(figures).toHaveCount(own.length);
	await page
		.getByRole('main')
		.getByRole('link', { name: /Doha, .*October 2023/ })
		.first()
		.click();
	await expect(site.heading).toContainText('Doha');
});
