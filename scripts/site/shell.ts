/**
 * The page in which any page starts when there is no network: SvelteKit's fallback page, but knowing
 * neither where the site lies nor, for the policy's sake, a script of its own.
 */

/** Why the fallback page is not as expected. */
export class ShellError extends Error {
	override readonly name = 'ShellError';
}

export interface Shell {
	/** `%site%` stands for where the site lies, with a slash at both ends. */
	readonly html: string;
	/** A module, to lie one folder below the site. */
	readonly boot: string;
	/** Modules that it starts with, relative to the site. */
	readonly entries: readonly string[];
}

const INLINE = /<script>\s*\{([^]*?)<\/script>/;
const GLOBAL = /(__sveltekit_\w+) = \{\s*base: "([^"]*)"\s*\};/;
const IMPORT = /import\("([^"]+)"\)/g;

/**
 * @param fallback the text of `404.html`
 * @param bootName what the module will be called, relative to the site
 * @throws {ShellError} when SvelteKit writes that page in another way
 */
export function shellOf(fallback: string, bootName: (boot: string) => string): Shell {
	const script = INLINE.exec(fallback)?.[1] ?? '';
	const [, name, base] = GLOBAL.exec(script) ?? [];
	const entries = [...script.matchAll(IMPORT)].map(([, path = '']) => path);
	if (name === undefined || base === undefined || entries.length !== 2) {
		throw new ShellError('404.html does not start as SvelteKit starts a page; see site/shell.ts');
	}
	const paths = entries.map((path) => path.slice(base.length + 1));
	const boot = [
		`globalThis.${name} = { base: new URL('..', import.meta.url).pathname.slice(0, -1) };`,
		`const [kit, app] = await Promise.all([${paths.map((path) => `import('../${path}')`).join(', ')}]);`,
		`kit.start(app, document.querySelector('body > div'));`,
		''
	].join('\n');
	const html = fallback
		.replace(INLINE, '')
		.replace(/<noscript>[^]*?<\/noscript>\s*/g, '')
		.replace(/\s*<link [^>]*rel="(?:modulepreload|preload)"[^>]*>/g, '')
		// Rules that stand in the page name their fonts from where the page lies; the sheets do not.
		.replace(/<style>[^]*?<\/style>/g, '')
		.replaceAll(' disabled media="(max-width: 0)"', '')
		.replace(/(href|src)="([^"]*)"/g, (_, attribute: string, path: string) => {
			return `${attribute}="%site%${path.slice(base.length + 1)}"`;
		})
		.replace('</head>', `<script type="module" src="%site%${bootName(boot)}"></script>\n\t</head>`)
		.replace(/<title>[^<]*<\/title>/, '<title>Shuttle</title>');
	return { html, boot, entries: paths };
}
