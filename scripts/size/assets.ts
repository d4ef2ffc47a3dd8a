/** What a built page and a built module load at once, read from their text. */
import { posix } from 'node:path';

const TAG = /<(?:link|script)\b[^>]*>/g;
/** SvelteKit's mark of a style sheet whose rules stand in the page. */
const IN_PAGE = /\sdisabled\b/;
const SHEET = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const LOADED_BY_REL = new Set(['stylesheet', 'modulepreload', 'preload']);
/** The page's own start: `import("./_app/immutable/entry/start.abc.js")`. */
const BOOT_IMPORT = /\bimport\("([^"]+\.js)"\)/g;
const STATIC_IMPORT = /\b(?:from|import)\s*"([^"]+\.js)"/g;

/**
 * Files that a page names for loading at once, as paths below the build.
 * @param html the page's text
 * @param page path of the page's file in the build: `blinken/index.html`
 */
export function pageAssets(html: string, page: string): string[] {
	const found: string[] = [];
	for (const [tag] of html.matchAll(TAG)) {
		if (IN_PAGE.test(tag)) continue;
		const attributes = new Map(
			[...tag.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])
		);
		const rel = attributes.get('rel') ?? '';
		const href = attributes.get('href');
		const src = attributes.get('src');
		if (href !== undefined && rel.split(' ').some((word) => LOADED_BY_REL.has(word))) {
			found.push(href);
		}
		if (src !== undefined) found.push(src);
	}
	for (const [, path = ''] of html.matchAll(BOOT_IMPORT)) found.push(path);
	return unique(found.map((href) => below(href, page)));
}

/** Style sheets of a page, those whose rules stand in it as well: what is opened from it may ask for them. */
export function pageSheets(html: string, page: string): string[] {
	const hrefs = [...html.matchAll(SHEET)].map(([tag]) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? '');
	return unique(hrefs.map((href) => below(href, page)));
}

/**
 * Files that a module imports statically, as paths below the build.
 * @param module path of the module's file in the build
 */
export function moduleImports(code: string, module: string): string[] {
	return unique([...code.matchAll(STATIC_IMPORT)].map(([, path = '']) => below(path, module)));
}

/**
 * All that a page loads before anybody asks for more: what it names, and the whole tree of imports.
 * @param importsOf a module, as `moduleImports` reads them
 */
export function loadedWith(
	html: string,
	page: string,
	importsOf: (module: string) => readonly string[]
): string[] {
	const files = new Set(pageAssets(html, page));
	// A set yields what is added to it while it is read.
	for (const file of files) {
		if (file.endsWith('.js')) for (const imported of importsOf(file)) files.add(imported);
	}
	return [...files];
}

/** A relative address on a file of the build, as a path below the build; absolute ones stay below it. */
function below(href: string, file: string): string {
	const bare = href.replace(/[?#].*$/, '');
	return posix.join('/', bare.startsWith('/') ? '' : posix.dirname(file), bare).slice(1);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
