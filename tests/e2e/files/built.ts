/** The built pages as texts, with the little that the file tests ask of them. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { BUILD } from '../../../scripts/root';
import { filesBelow } from '../../../scripts/site/files';
import { leadsOn } from '../../../scripts/site/leads-on';

export interface Page {
	/** Path of the file: `blinken/index.html`. */
	readonly file: string;
	readonly html: string;
}

export interface Anchor {
	readonly href: string;
	readonly rel: string;
}

export const files: ReadonlySet<string> = new Set(filesBelow(BUILD));

const all: readonly Page[] = [...files]
	.filter((file) => file.endsWith('.html'))
	.map((file) => ({ file, html: readFileSync(join(BUILD, file), 'utf8') }));

/** What stands at old addresses and leads to new ones. */
export const redirects = all.filter(({ html }) => leadsOn(html));

/** All others. */
export const pages = all.filter(({ html }) => !leadsOn(html));

/** Pages that have an address of their own; `404.html` stands for all others. */
export const addressed = pages.filter(({ file }) => file !== '404.html');

export function page(file: string): Page {
	const found = pages.find((candidate) => candidate.file === file);
	if (!found) throw new Error(`build/ has no ${file}`);
	return found;
}

const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

export function unescape(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** Everything from the opening of one tag name to its end, as texts of the opening tag. */
function tags(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`<${name}(?=[\\s>/])[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string | null {
	const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
	return value === undefined ? null : unescape(value);
}

/** Links of the text and of the drawn map alike. */
export function anchors(html: string): Anchor[] {
	return tags(html, 'a').flatMap((tag) => {
		const href = attribute(tag, 'href');
		return href === null ? [] : [{ href, rel: attribute(tag, 'rel') ?? '' }];
	});
}

export function ids(html: string): string[] {
	return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id));
}

export function title(html: string): string {
	return unescape(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}

/** Where a relative address on a page leads, as a file of the build and a fragment. */
export function destination(from: Page, href: string): { file: string; fragment: string } {
	const [path = '', fragment = ''] = href.split('#');
	const bare = decodeURI(path.replace(/\?.*$/, ''));
	if (bare === '') return { file: from.file, fragment };
	const joined = posix.join('/', posix.dirname(from.file), bare).slice(1);
	return { file: joined === '' || joined.endsWith('/') ? `${joined}index.html` : joined, fragment };
}
