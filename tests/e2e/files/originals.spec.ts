import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/root';
import { articles, excerpts } from '../site/content';
import { expect, expectNone, test } from '../site/test';
import { addressed } from './built';
import { anchors, unescape } from './markup';
import { passageOf, readDirective } from './text-fragments';

interface Original {
	readonly url: string;
	/** The article's words with runs of white space as one space, as a browser searches them. */
	readonly words: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const originals: readonly Original[] = articles.map((article) => {
	const text = readFileSync(join(ROOT, `content/articles/${article}.md`), 'utf8');
	const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
	return { url: /^url: (\S+)$/m.exec(matter)?.[1] ?? '', words: plain(body) };
});

const links = addressed.flatMap(({ file, html }) =>
	anchors(html)
		.filter(({ href }) => href.includes(':~:text='))
		.map(({ href }) => ({ file, html, href }))
);

test('pages lead to passages of the originals', () => {
	expect(links.length).toBeGreaterThan(excerpts.length);
});

test('every link to an original names a passage that stands in it, to the letter', () => {
	const lost = links.filter(({ href }) => {
		const original = originals.find(({ url }) => href.startsWith(url));
		const directive = readDirective(href);
		return !original || !directive || !passageOf(original.words, directive);
	});
	expectNone([...new Set(lost.map(({ file, href }) => `${file}: ${href}`))]);
});

test('the first passage that a link to an original finds is the one quoted, not an earlier one with the same words', () => {
	const astray = links.filter(({ html, href }) => {
		const original = originals.find(({ url }) => href.startsWith(url));
		const directive = readDirective(href);
		const passage = original && directive && passageOf(original.words, directive);
		if (!passage) return false;
		const [from, to] = passage;
		const shown = plain(unescape(html.replace(/<!--.*?-->|<[^>]*>/gs, '')));
		return !excerpts.some(({ quote }) => {
			const words = plain(quote);
			const at = original.words.indexOf(words);
			return at <= from && to <= at + words.length && shown.includes(words);
		});
	});
	expectNone([...new Set(astray.map(({ file, href }) => `${file}: ${href}`))]);
});
