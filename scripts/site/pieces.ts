/**
 * Which modules come in one file. On a slow line each request waits for its turn, and one large file
 * is compressed better than twenty small ones; but what other pages share is not a stop's to carry.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin, Rolldown } from 'vite';

/** The page that most readers are sent to, with what stands around it; `layout` is SvelteKit's own. */
const STOP = [
	/\/src\/routes\/\+layout\.(?:svelte|ts)$/,
	/\/src\/routes\/\[traveler\]\/\[trip\]\/\[stop\]\/\+page\.(?:svelte|ts)$/,
	/\/kit\/src\/runtime\/components\/svelte-5\/layout\.svelte$/
];

/** Of the file that it comes in. */
const NAME = 'stop';

/** What of Svelte serves forms, of which a stop's page has none. */
const FORMS =
	/\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/(?:input|select|size)\.js$/;

/** What rolldown itself adds. */
const RUNTIME = '\0rolldown/runtime.js';

/** Dialogs, lists and charts, which few pages show: what they share stays in small files. */
const SELDOM = /\/src\/lib\/(?:ui\/[a-z]+|compare|embed|figures|filter|search)\//;

/**
 * Modules with all that they import, and what that imports, but for what is loaded on demand.
 * @param importsOf ids of the modules that one imports
 */
export function withImports(
	starts: Iterable<string>,
	importsOf: (id: string) => readonly string[]
): Set<string> {
	const found = new Set(starts);
	// A set yields what is added to it while it is read.
	for (const id of found) for (const imported of importsOf(id)) found.add(imported);
	return found;
}

/**
 * SvelteKit puts the styles of what a page loads on demand into the page. What the pieces of a stop
 * load on demand are dialogs that a reader opens: their styles come with them.
 */
export function withoutLater(manifest: Manifest): Manifest {
	return Object.fromEntries(
		Object.entries(manifest).map(([key, chunk]) => [
			key,
			chunk.name === NAME ? { ...chunk, dynamicImports: [] } : chunk
		])
	);
}

export interface Pieces {
	/** Finds out what a stop's page is made of. */
	readonly plugin: Plugin;
	/** Which modules come together. */
	readonly groups: Rolldown.CodeSplittingOptions['groups'];
}

export function pieces(): Pieces {
	let ofStop: ReadonlySet<string> = new Set();
	return {
		groups: [
			// It is asked once all modules are known.
			{ name: NAME, test: (id) => ofStop.has(id), priority: 1 },
			{ name: 'pages', tags: ['$initial'], test: (id) => !SELDOM.test(id), minShareCount: 2 }
		],
		plugin: {
			name: 'pieces',
			apply: 'build',
			buildEnd() {
				const starts = [...this.getModuleIds()].filter((id) =>
					STOP.some((start) => start.test(id))
				);
				const found = withImports(starts, (id) => this.getModuleInfo(id)?.importedIds ?? []);
				ofStop = new Set([...found, RUNTIME].filter((id) => !FORMS.test(id)));
			},
			writeBundle({ dir }) {
				if (dir === undefined || this.environment.name !== 'client') return;
				const file = join(dir, '.vite/manifest.json');
				const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
				writeFileSync(file, JSON.stringify(withoutLater(manifest)));
			}
		}
	};
}
