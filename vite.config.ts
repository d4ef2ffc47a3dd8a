import { sveltekit } from '@sveltejs/kit/vite';
import process from 'node:process';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { desk } from './scripts/desk/plugin.ts';
import { dataVersionOf } from './scripts/site/data-version.ts';
import { inputsHash } from './scripts/site/freshness.ts';

// SvelteKit's own name of a version is the time: equal builds would differ, and a reader would be
// told of news where there are none.
const { BASE_PATH = '', ORIGIN = '' } = process.env;
const DIGITS = 16;
process.env['SITE_VERSION'] ??= inputsHash(import.meta.dirname, BASE_PATH, ORIGIN).slice(0, DIGITS);

/** Dialogs, lists and charts: folders of which a stop's page has nothing but what its record needs. */
const SELDOM =
	/\/src\/lib\/(?:ui\/(?!ledger\/(?:RecordOutcome|ledger-strings))[a-z]+|compare|embed|figures|filter|search)\//;

/** SvelteKit's own root styles what announces pages by an attribute, which the policy refuses. */
const announcer: Plugin = {
	name: 'announcer',
	enforce: 'pre',
	transform: {
		filter: { id: /\/generated\/root\.svelte$/ },
		handler: (code) => code.replace(/ style="[^"]*"/, ' class="visually-hidden"')
	}
};

/** How SvelteKit has a look at each link of a page after every step. */
const LOOK = '\tafter_navigate_callbacks.add(after_navigate);\n\tafter_navigate();\n';

/**
 * It looks for links whose code is wanted as soon as they come into view, before the new words are
 * painted. No page of ours has one.
 */
const links: Plugin = {
	name: 'links',
	enforce: 'pre',
	transform: {
		filter: { id: /\/kit\/src\/runtime\/client\/client\.js$/ },
		handler(code) {
			if (!code.includes(LOOK)) this.error('SvelteKit looks at links in another way: see "links".');
			return code.replace(LOOK, '');
		}
	}
};

export default defineConfig({
	plugins: [announcer, links, sveltekit(), desk()],
	// The scripts that build show their own progress and want to hear of warnings only.
	logLevel: process.env['BUILD_LOG'] === 'warnings' ? 'warn' : 'info',
	// What citations name; it changes with content/ alone, and so does the script that holds it.
	define: { __DATA_VERSION__: JSON.stringify(dataVersionOf(import.meta.dirname)) },
	build: {
		assetsInlineLimit: 0,
		// SvelteKit prerenders inside a plugin hook: that it takes long is no warning.
		rolldownOptions: {
			checks: { pluginTimings: false },
			// What pages share comes in one file: on a slow line each request waits for its turn, and one
			// large file is compressed better than twenty small ones.
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							tags: ['$initial'],
							minShareCount: 2,
							// What a reader of one stop never meets stays with the pages that show it.
							test: (id) => !SELDOM.test(id)
						}
					]
				}
			}
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		// No test leaves a trace in the modules it imports, and importing them for each file anew
		// takes longer than the tests.
		isolate: false,
		pool: 'threads',
		maxWorkers: '100%'
	}
});
