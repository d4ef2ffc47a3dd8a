import { sveltekit } from '@sveltejs/kit/vite';
import process from 'node:process';
import { minify, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { desk } from './scripts/desk/plugin.ts';
import { dataVersionOf } from './scripts/site/data-version.ts';
import { inputsHash } from './scripts/site/freshness.ts';
import { kitClient } from './scripts/site/kit-client.ts';
import { leaflet } from './scripts/site/leaflet.ts';
import { pieces } from './scripts/site/pieces.ts';

// SvelteKit's own name of a version is the time: equal builds would differ, and a reader would be
// told of news where there are none.
const { BASE_PATH = '', ORIGIN = '' } = process.env;
const DIGITS = 16;
process.env['SITE_VERSION'] ??= inputsHash(import.meta.dirname, BASE_PATH, ORIGIN).slice(0, DIGITS);

/** SvelteKit's own root styles what announces pages by an attribute, which the policy refuses. */
const announcer: Plugin = {
	name: 'announcer',
	enforce: 'pre',
	transform: {
		filter: { id: /\/generated\/root\.svelte$/ },
		handler: (code) => code.replace(/ style="[^"]*"/, ' class="visually-hidden"')
	}
};

/** Vite's own minifier goes before terser: together they come 3 % lighter than either. */
const minifyTwice: Plugin = {
	name: 'minify-twice',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	renderChunk: (code, { fileName }) => minify(fileName, code, { module: true, sourcemap: true })
};

const stop = pieces();

export default defineConfig({
	plugins: [announcer, kitClient, leaflet, stop.plugin, minifyTwice, sveltekit(), desk()],
	// The scripts that build show their own progress and want to hear of warnings only.
	logLevel: process.env['BUILD_LOG'] === 'warnings' ? 'warn' : 'info',
	// What citations name; it changes with content/ alone, and so does the script that holds it.
	define: { __DATA_VERSION__: JSON.stringify(dataVersionOf(import.meta.dirname)) },
	build: {
		assetsInlineLimit: 0,
		minify: 'terser',
		terserOptions: { ecma: 2020, compress: { passes: 3 } },
		// SvelteKit prerenders inside a plugin hook: that it takes long is no warning.
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: { codeSplitting: { groups: stop.groups } }
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
