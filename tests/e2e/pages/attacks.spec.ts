/** Whatever is written into the content, none of it runs and none of it becomes an element. */
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { drawnAtlas, type DrawnAtlas } from '../../../scripts/site/drawn';
import { attackedContent } from '../site/attacked-content';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let atlas: DrawnAtlas;

test.beforeAll(async () => {
	atlas = await drawnAtlas(attackedContent());
});

test.afterAll(() => atlas.stop());

/** Everything in a document that an attack has made. It runs here and in the browser. */
function foundIn(document: Document): string[] {
	const made: string[] = [];
	for (const element of document.querySelectorAll('*')) {
		const name = element.tagName.toLowerCase();
		const attributes = [...element.attributes];
		if (/^x-pwned|^(object|embed|base|math)$/.test(name)) made.push(`<${name}>`);
		for (const { name: attribute, value } of attributes) {
			if (/^on/i.test(attribute)) made.push(`<${name} ${attribute}>`);
			if (/^(href|src|srcset|action|xlink:href)$/.test(attribute)) {
				if (/^\s*(javascript|data:text|\/\/)/i.test(value))
					made.push(`<${name} ${attribute}="${value}">`);
			}
			if (attribute === 'srcdoc') made.push(`<${name} srcdoc>`);
		}
		// What scripts stand in a page is the policy's business; data in them must not end them.
		if (name === 'script' && /^\s*pwned\(\)/.test(element.textContent ?? '')) made.push('<script>');
	}
	return made;
}

/** Every page of the atlas that a link or the list of addresses leads to. */
async function everyPage(): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	const wanted = new Set([
		'',
		'embed/',
		'embed/build/',
		'embed/blinken/2023-10-trip/',
		'embed/blinken/2023-10-trip/doha/',
		'search/?q=pwned'
	]);
	for (const path of wanted) {
		const answer = await fetch(atlas.url + path);
		expect(answer.status, path).toBe(200);
		const html = await answer.text();
		pages.set(path, html);
		for (const link of parseHTML(html).document.querySelectorAll('a[href]')) {
			const { origin, pathname } = new URL(link.getAttribute('href') ?? '', atlas.url + path);
			if (origin === new URL(atlas.url).origin && pathname.endsWith('/'))
				wanted.add(pathname.slice(1));
		}
	}
	return pages;
}

test('no page, as it is written, holds more than words', async () => {
	const pages = await everyPage();
	expect(pages.size).toBeGreaterThan(25);
	const made = [...pages].flatMap(([path, html]) =>
		foundIn(parseHTML(html).document as unknown as Document).map((what) => `${path}: ${what}`)
	);
	expect(made).toEqual([]);
	const attacked = [...pages.values()].filter((html) => html.includes('pwned'));
	expect(attacked.length, 'pages with attacks in them').toBeGreaterThan(20);
});

/** Watches for anything that ran, and for anything that the policy had to stop. */
async function watched(page: Page): Promise<string[]> {
	const seen: string[] = [];
	await page.exposeFunction('pwned', () => seen.push('pwned() ran'));
	page.on('dialog', (dialog) => {
		seen.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(atlas.url) && !/^(data|blob):/.test(url)) seen.push(`asked ${url}`);
	});
	page.on('console', (message) => {
		if (/Content Security Policy|Refused/.test(message.text())) seen.push(message.text());
	});
	page.on('pageerror', (error) => seen.push(error.message));
	return seen;
}

test('in a browser nothing runs and nothing arises, whatever is opened', async ({ page }) => {
	const seen = await watched(page);
	const look = async (where: string): Promise<void> => {
		const made = await page.evaluate(`(${foundIn.toString()})(document)`);
		expect(made, where).toEqual([]);
		expect(seen, where).toEqual([]);
	};
	const open = async (path: string): Promise<void> => {
		await page.goto(atlas.url + path);
		await page.waitForLoadState('networkidle');
		await look(path);
	};
	for (const path of [
		'',
		'blinken/',
		'articles/article/',
		'places/doha/',
		'people/first/',
		'figures/'
	]) {
		await open(path);
	}
	for (const path of ['about/record/', 'occasions/', 'data/', 'embed/blinken/2023-10-trip/doha/']) {
		await open(path);
	}
	await open('search/?q=pwned');
	await expect(page.getByRole('main').getByText('pwned').first()).toBeVisible();

	await open('blinken/2023-10-trip/doha/');
	await page.mouse.move(700, 400, { steps: 5 });
	await page.getByRole('link', { name: /^Next/ }).first().click();
	await page.waitForLoadState('networkidle');
	await look('the next stop, drawn by the browser');
	await page
		.getByRole('link', { name: /^Share/ })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await look('the dialog of a page to share');
	await page.keyboard.press('Escape');
	await page.emulateMedia({ media: 'print' });
	await look('on paper');
});
