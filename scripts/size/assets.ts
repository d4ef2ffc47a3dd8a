/** What a built page and a built module load at once, read from their text. */
import { posix } from 'node:path';

const TAG = /<(?:link|script)\b[^>]*>/g;
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

/**
 * Files that a module imports statically, as paths below the build.
 * @param module path of the module's file in the build
 */
export function moduleImports(code: string, module: string): string[] {
	return unique([...code.matchAll(STATIC_IMPORT)].map(([, path = '']) => below(path, module)));
}

/** A relative address on a file of the build, as a path below the build; absolute ones stay below it. */
function below(href: string, file: string): string {
	const bare = href.replace(/[?#].*$/, '');
	return posix.join('/', bare.startsWith('/') ? '' : posix.dirname(file), bare).slice(1);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
