import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/root';
import { cardsOf } from '../../../scripts/cards/list';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { readContent } from '../../../src/lib/server/content/files';
import { contentFolder } from '../../../src/lib/server/content/folder';
import { cardPath } from '../../../src/lib/urls';
import { KINDS } from '../site/kinds';
import { expect, expectNone, test } from '../site/test';
import { addressed, files, page, type Page } from './built';
import { title, unescape } from './markup';

/** What a page tells whoever shows a preview of it, by name. */
function told({ html }: Page): ReadonlyMap<string, string> {
	const head = html.slice(0, html.indexOf('</head>'));
	const tags = head.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"/g);
	return new Map([...tags].map(([, name = '', content = '']) => [name, unescape(content)]));
}

/** Where the build says that it lies. */
const origin = (told(page('index.html')).get('og:url') ?? '').replace(/\/$/, '');

const path = ({ file }: Page): string => `/${file.replace(/index\.html$/, '')}`;

test('the build knows one origin, which a preview cannot do without', () => {
	expect(origin).toMatch(/^https?:\/\/[^/]+/);
});

for (const kind of KINDS) {
	test(`${kind.name} tells previews all that they show`, () => {
		const own = page(`${kind.path}index.html`);
		const tags = told(own);
		expect(Object.fromEntries(tags)).toMatchObject({
			'og:site_name': 'Shuttle',
			'og:type': expect.stringMatching(/^(website|article|profile)$/),
			'og:title': title(own.html).replace(/ · Shuttle$/, ''),
			'og:description': tags.get('description'),
			'og:url': origin + path(own),
			'og:image': expect.stringMatching(/\/card\.png$/),
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': expect.stringMatching(/^Map/),
			'twitter:card': 'summary_large_image'
		});
	});
}

test('every page names its own full address, and a picture that is drawn', () => {
	const atlas = loadAtlas(readContent(contentFolder()));
	const drawn = new Set(cardsOf(atlas).map((card) => origin + cardPath(card.page)));
	const wrong = addressed
		.map((each) => ({ file: each.file, own: origin + path(each), tags: told(each) }))
		.filter(({ tags }) => tags.has('og:url'))
		.filter(
			({ own, tags }) => tags.get('og:url') !== own || !drawn.has(tags.get('og:image') ?? '')
		);
	expectNone(wrong.map(({ file }) => file));
	const shown = new Set(addressed.map((each) => told(each).get('og:image')));
	expectNone([...drawn].filter((picture) => !shown.has(picture)));
});

test('every page but frames leads to its oEmbed response, which has its picture and its title', () => {
	const wrong = addressed.flatMap((each) => {
		const links = [...each.html.matchAll(/<link[^>]*json\+oembed" href="([^"]*)"/g)];
		if (/^embed\/(?!build\/)/.test(each.file)) {
			return links.length === 0 ? [] : [`${each.file}: a frame`];
		}
		const file = links[0]?.[1]?.slice(origin.length + 1) ?? '';
		if (links.length !== 1 || !files.has(file)) return [`${each.file}: ${file}`];
		const response = JSON.parse(readFileSync(join(BUILD, file), 'utf8'));
		const tags = told(each);
		if (response.thumbnail_url !== tags.get('og:image')) return [`${file}: its picture`];
		const own = response.thumbnail_url === `${origin}${path(each)}card.png`;
		return own || response.title === tags.get('og:title') ? [] : [`${file}: its title`];
	});
	expectNone(wrong);
});
