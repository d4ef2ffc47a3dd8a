/** Plain text and Markdown to paragraphs and what the text says about itself. */
import * as chrono from 'chrono-node';
import { marked } from 'marked';
import { parseHTML } from 'linkedom';
import { parseYaml } from '../../../src/lib/server/content/yaml';
import { Refusal } from '../exit';
import { blocksOf } from './blocks';
import { FIELDS, firstGood, NOTES } from './citation';
import type { Found } from './citation';
import type { ReadPage } from './html';
import { withoutWeight } from './html-weight';
import { plain } from './words';

/** Lines at the ends of a text in which its address and date are sought. */
const EDGE = 4;

/** Longest line that may be a headline or a date. */
const HEADLINE = 200;
const DATE_LINE = 60;

export function readText(text: string): ReadPage {
	const blocks = paragraphsOf(text)
		.map(plain)
		.filter((block) => block !== '');
	const found: Found = {};
	const rest = blocks.filter((block, index) => {
		const edge = index < EDGE || index >= blocks.length - EDGE;
		const says = edge ? saysOf(block) : {};
		const isNew = Object.keys(says).some((field) => !(field in found));
		if (isNew) Object.assign(found, { ...says, ...found });
		return !isNew;
	});
	const [first = ''] = rest;
	const isHeadline =
		rest.length > 1 && first.length <= HEADLINE && !/[.!?…:;,]["'”’]?$/.test(first);
	if (!isHeadline) return { paragraphs: rest, found };
	return {
		paragraphs: rest.slice(1),
		found: { ...found, ...firstGood('title', [[first, 'its first line']]) }
	};
}

/** Blank lines part paragraphs; where there are none, each long line is one. */
function paragraphsOf(text: string): readonly string[] {
	const blocks = text.split(/\n[ \t]*(?:\n[ \t]*)+/);
	if (blocks.length > 1) return blocks;
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const wrapped = lines.slice(0, -1).every((line) => line.length < 100) && lines.length > 8;
	return wrapped ? [text] : lines;
}

/** An address or a date that stands on a line of its own. */
function saysOf(line: string): Found {
	const url = /^(?:(?:source|url|link|address):?\s*)?(https?:\/\/\S+)$/i.exec(line)?.[1];
	if (url !== undefined) return firstGood('url', [[url, 'a line of the text']]);
	const publisher = /^(?:publisher|published by|source):\s*(.{2,60})$/i.exec(line)?.[1];
	if (publisher !== undefined) return firstGood('publisher', [[publisher, 'a line of the text']]);
	if (line.length > DATE_LINE) return {};
	const [result] = chrono.en.strict.parse(line, { instant: new Date(0), timezone: 0 });
	const start = result?.start;
	if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return {};
	const part = (name: 'month' | 'day'): string => String(start.get(name)).padStart(2, '0');
	const day = `${String(start.get('year')).padStart(4, '0')}-${part('month')}-${part('day')}`;
	return firstGood('published', [[day, `“${line}”`]]);
}

/** Longest Markdown that is read, in characters: its parser's time can grow faster than the text. */
const MARKDOWN_LIMIT = 300_000;

/** Markdown, with front matter or without; an article file of ours is taken to the letter. */
export function readMarkdown(text: string): ReadPage {
	if (text.length > MARKDOWN_LIMIT) {
		throw new Refusal(
			`the Markdown has more than ${MARKDOWN_LIMIT} characters; split it, or say --as text`
		);
	}
	const match = /^---\n(?<front>[\s\S]*?\n)?---\n(?<body>[\s\S]*)$/.exec(text)?.groups;
	const front = match ? frontOf(match['front'] ?? '') : {};
	const body = match?.['body'] ?? text;
	if (front.title && front.publisher && front.url && front.published) {
		return { paragraphs: paragraphsOf(body), found: front };
	}
	const html = withoutWeight(marked.parse(body, { async: false, gfm: true }));
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	const heading = document.querySelector('h1');
	const title = plain(heading?.textContent ?? '');
	const blocks = blocksOf(document.body).map(plain);
	const fromHeading = firstGood('title', [[title, 'its first heading']]);
	const read = readText(blocks.filter((block) => block !== '' && block !== title).join('\n\n'));
	// A headline without a heading's mark is one only where there is no other.
	if (fromHeading.title || front.title) {
		const paragraphs = blocks.filter((block) => block !== '' && block !== title);
		const edges = new Set(read.paragraphs);
		const first = read.found.title?.value;
		return {
			paragraphs: paragraphs.filter((block) => edges.has(block) || block === first),
			found: { ...read.found, ...fromHeading, ...front }
		};
	}
	return { ...read, found: { ...read.found, ...front } };
}

function frontOf(yaml: string): Found {
	const value = parseYaml('', yaml, () => undefined)?.value;
	if (typeof value !== 'object' || value === null) return {};
	const at = (key: string): string | undefined => {
		const found: unknown = Reflect.get(value, key);
		return typeof found === 'string' ? found : undefined;
	};
	const also: Readonly<Record<string, readonly string[]>> = {
		published: ['published', 'date'],
		publisher: ['publisher', 'source', 'site'],
		url: ['url', 'link', 'canonical']
	};
	return Object.assign(
		{},
		...[...FIELDS, ...NOTES].map((field) =>
			firstGood(
				field,
				(also[field] ?? [field]).map((key) => [at(key), 'its front matter'])
			)
		)
	) as Found;
}
