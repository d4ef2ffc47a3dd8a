import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/root';
import { loadedWith, moduleImports } from '../../../scripts/size/assets';
import { counted, OCTOBER, trips, articles } from '../site/content';
import { expect, expectNone, test } from '../site/test';
import { addressed, files, page, pages, redirects, type Page } from './built';
import { ids, title, wordless } from './markup';

test('there is a page for every trip, stop and article, and for none that is not', () => {
	const expected = [
		...articles.map((article) => `articles/${article}/index.html`),
		...trips.flatMap(({ path, stops }) => [
			`${path}index.html`,
			...stops.map((stop) => `${path}${stop.id}/index.html`)
		])
	];
	const built = addressed
		.map(({ file }) => file)
		.filter((file) => /^(blinken|articles)\/./.test(file));
	const lists = ['blinken/index.html', 'articles/index.html'];
	expect(built.sort()).toEqual([...expected, ...lists].sort());
	expect([...files]).toEqual(
		expect.arrayContaining(['index.html', 'about/index.html', '404.html'])
	);
});

test('the content is the whole term: 87 trips, 297 stops, 8 of them transits', () => {
	const stops = trips.flatMap((trip) => trip.stops);
	expect(trips).toHaveLength(87);
	expect(stops).toHaveLength(297);
	expect(stops.length - counted(stops).length).toBe(8);
	expect(counted(OCTOBER.stops)).toHaveLength(13);
});

test('every page has a title of its own, for tabs, histories and search results', () => {
	const titles = new Map<string, string[]>();
	for (const { file, html } of pages) {
		titles.set(title(html), [...(titles.get(title(html)) ?? []), file]);
	}
	expectNone([...titles].filter(([text, holders]) => text === '' || holders.length > 1));
});

test('every page has one main heading in its HTML itself, before any script', () => {
	const wrong = addressed
		.map(({ file, html }) => `${file}: ${[...html.matchAll(/<h1[\s>]/g)].length}`)
		.filter((line) => !line.endsWith(': 1'));
	expectNone(wrong);
});

test('a stop’s page is first painted with its first words, not in parts', () => {
	const stops = trips.flatMap(({ path, stops }) =>
		stops.map((stop) => page(`${path}${stop.id}/index.html`))
	);
	const awaited = ({ html }: Page) => /<link rel="expect" href="#([^"]+)"[^>]*>/.exec(html)?.[1];
	expectNone(stops.filter((stop) => !ids(stop.html).includes(awaited(stop) ?? '')));
});

test('every picture of every page has its words', () => {
	const wrong = pages.flatMap(({ file, html }) => wordless(html).map((tag) => `${file}: ${tag}`));
	expectNone(wrong);
});

test('no page uses an id twice', () => {
	const twice = pages.flatMap(({ file, html }) => {
		const all = ids(html);
		return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${file}: ${id}`);
	});
	expectNone(twice);
});

test('every page says its language, its description and its policy for scripts', () => {
	const wrong = pages.filter(
		({ file, html }) =>
			!/<html[^>]*\slang="en"/.test(html) ||
			(file !== '404.html' && !/<meta name="description" content="[^"]+/.test(html)) ||
			!/<meta http-equiv="content-security-policy"/i.test(html)
	);
	expectNone(wrong.map(({ file }) => file));
});

test('the policy of every page allows nothing inline, nothing unsafe and no other origin', () => {
	const wrong = pages.filter(({ html }) => {
		const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
		return !policy?.includes("default-src 'self'") || /unsafe|https?:|\*/.test(policy);
	});
	expectNone(wrong.map(({ file }) => file));
});

test('no page has an event handler or a style in its markup, which the policy would refuse', () => {
	const wrong = [...pages, ...redirects].flatMap(({ file, html }) =>
		[...html.matchAll(/<[a-z][^>]*\s(on[a-z]+|style)=/g)].map(([, name]) => `${file}: ${name}`)
	);
	expectNone(wrong);
});

test('no script holds markup with a style in it: the policy would refuse that as well', () => {
	const scripts = [...files].filter((file) => /^_app\/.*\.js$/.test(file));
	expect(scripts.length).toBeGreaterThan(0);
	expectNone(
		scripts.filter((file) =>
			/<[a-z]+(?: [^<>`]*)? style=/.test(readFileSync(join(BUILD, file), 'utf8'))
		)
	);
});

test('no page, style or script names another origin to load from', () => {
	const wrong = pages.flatMap(({ file, html }) =>
		[...html.matchAll(/<(?:link|script|img|iframe|source|use|image)\b[^>]*>/g)]
			.filter(([tag]) => /\s(?:src|href|srcset)="(?:https?:)?\/\//.test(tag))
			// These name, and load nothing.
			.filter(([tag]) => !/rel="(?:canonical|license|alternate)"/.test(tag))
			.map(([tag]) => `${file}: ${tag}`)
	);
	expectNone(wrong);
});

test('no script that a stop starts with makes an Intl formatter, which takes longer than all else', () => {
	const read = (file: string) => readFileSync(join(BUILD, file), 'utf8');
	const { file, html } = page(`${OCTOBER.path}doha/index.html`);
	const scripts = loadedWith(html, file, (module) => moduleImports(read(module), module)).filter(
		(asset) => asset.endsWith('.js')
	);
	expect(scripts.length).toBeGreaterThan(3);
	expectNone(scripts.filter((script) => /\bnew Intl\.|\.toLocaleString\(/.test(read(script))));
});
