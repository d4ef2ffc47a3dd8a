/** The built pages as texts. */
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

/** Where a relative address on a page leads, as a file of the build and a fragment. */
export function destination(from: Page, href: string): { file: string; fragment: string } {
	const [path = '', fragment = ''] = href.split('#');
	const bare = decodeURI(path.replace(/\?.*$/, ''));
	if (bare === '') return { file: from.file, fragment };
	const joined = posix.join('/', posix.dirname(from.file), bare).slice(1);
	return { file: joined === '' || joined.endsWith('/') ? `${joined}index.html` : joined, fragment };
}
