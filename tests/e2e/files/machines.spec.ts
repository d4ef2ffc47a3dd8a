import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/root';
import { OCTOBER } from '../site/content';
import { expect, expectNone, test } from '../site/test';
import { addressed, destination, files, page, redirects } from './built';
import { ids } from './markup';
import {
	ADDRESSES,
	dataOf,
	dataTexts,
	fileAt,
	full,
	nodesIn,
	statements,
	type Node
} from './built-data';

/** What every thing of a type must say, wherever it is the subject of a page. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
	AboutPage: ['name', 'isPartOf'],
	CollectionPage: ['name', 'isPartOf'],
	Country: ['name', 'identifier'],
	Dataset: ['name', 'description', 'license', 'distribution', 'temporalCoverage'],
	Event: ['name', 'startDate', 'endDate', 'location', 'attendee', 'about'],
	NewsArticle: ['url', 'mainEntityOfPage', 'headline', 'publisher', 'hasPart'],
	Person: ['name', 'jobTitle'],
	Place: ['name', 'geo', 'containedInPlace'],
	Trip: ['name', 'departureTime', 'arrivalTime', 'tripOrigin', 'itinerary'],
	WebPage: ['name', 'isPartOf'],
	WebSite: ['name', 'description', 'about']
};

/** Pages that stand for themselves; those for frames show others, and name them. */
const told = addressed.filter(({ file }) => !/^embed\/(?!build\/)/.test(file));
const described = told.map((from) => ({ from, data: dataOf(from) }));

test('every page tells machines what it shows, once, with all that its type asks for', () => {
	const wrong = described.flatMap(({ from, data }) => {
		if (data?.['@context'] !== 'https://schema.org') return [`${from.file}: no data`];
		const required = REQUIRED[data['@type'] ?? ''];
		if (!required) return [`${from.file}: an unknown type: ${data['@type']}`];
		const missing = required.filter((name) => !data[name] || String(data[name]) === '');
		return missing.map((name) => `${from.file}: a ${data['@type']} without ${name}`);
	});
	expectNone(wrong);
	expect(dataTexts(page('404.html'))).toEqual([]);
});

test('every address in it leads to a page of the build, or to the article that is quoted', () => {
	const outside = new Set(['https://creativecommons.org/publicdomain/zero/1.0/']);
	for (const { data } of described) {
		if (data?.['@type'] === 'NewsArticle') outside.add(String(data['url']));
	}
	const wrong = described.flatMap(({ from, data }) =>
		nodesIn(data).flatMap((node) =>
			ADDRESSES.flatMap((name): string[] => {
				const address = node[name];
				if (typeof address !== 'string' || outside.has(address)) return [];
				const { file, fragment } = fileAt(full(from, address)) ?? { file: '', fragment: '' };
				const there =
					files.has(file) && (fragment === '' || ids(page(file).html).includes(fragment));
				return there ? [] : [`${from.file}: ${name} ${address}`];
			})
		)
	);
	expectNone([...new Set(wrong)]);
});

test('a processor of JSON-LD understands all of it, on every page', async () => {
	const wrong: string[] = [];
	for (const { from, data } of described) {
		const base = full(from);
		const said = await statements(data ?? {}, base).catch((error: unknown) => [String(error)]);
		// An article is named by its publisher's address; everything else by that of its page.
		const subject = data?.['@type'] === 'NewsArticle' ? String(data['@id']) : base;
		if (!said.some((line) => line.startsWith(`<${subject}> `))) {
			wrong.push(`${from.file}: ${said[0]}`);
		}
	}
	expectNone(wrong);
});

test('a trip lists all its stops in the order of travel, and each stop leads back to it', () => {
	const trip = page(`${OCTOBER.path}index.html`);
	const items = nodesIn(dataOf(trip)).filter((node) => node['@type'] === 'ListItem');
	expect(items.map((item) => full(trip, (item['item'] as Node)['@id']))).toEqual(
		OCTOBER.stops.map(({ id }) => full(trip, `${id}/`))
	);
	const stop = page(`${OCTOBER.path}doha/index.html`);
	const about = dataOf(stop)?.['about'] as Node;
	expect(full(stop, about['@id'])).toBe(full(trip));
});

test('what is told to machines is no part of any script, for no reader needs it', () => {
	const scripts = [...files].filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(0);
	expectNone(
		scripts.filter((file) => readFileSync(join(BUILD, file), 'utf8').includes('schema.org'))
	);
});

test('robots may read everything, and the feed of changes is found from the first page', () => {
	expect(readFileSync(join(BUILD, 'robots.txt'), 'utf8')).toContain('User-agent: *\nAllow: /\n');
	expect(page('index.html').html).toContain('type="application/atom+xml"');
	expect(readFileSync(join(BUILD, 'feed.xml'), 'utf8')).toContain('<feed xmlns=');
});

test('a canonical address and a site map are given where the build knows its origin, else neither', () => {
	const canonicals = told.map(({ file, html }) => ({
		path: file.replace(/index\.html$/, ''),
		href: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
	}));
	const first = canonicals.find(({ path }) => path === '')?.href;
	expectNone(
		canonicals.filter(({ path, href }) => href !== (first === undefined ? first : first + path))
	);
	expect(files.has('sitemap.xml')).toBe(first !== undefined);
});

test('an old address leads to a page that is there', () => {
	const wrong = redirects.filter((from) => {
		const to = /http-equiv="refresh" content="0;url=([^"]*)"/.exec(from.html)?.[1] ?? '';
		const { file } = destination(from, to);
		return !addressed.some((candidate) => candidate.file === file);
	});
	expectNone(wrong.map(({ file }) => file));
});
