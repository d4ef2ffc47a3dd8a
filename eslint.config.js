import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The layers of ARCHITECTURE.md: what a folder of src/lib must not import.
 * @param {string} folder
 * @param {string[]} forbidden
 */
const layer = (folder, forbidden) => ({
	files: [`src/lib/${folder}/**/*.{ts,svelte}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: forbidden.map((name) => ({
					group: [`$lib/${name}`, `$lib/${name}/**`, `**/${name}/**`],
					message: `${folder} does not import ${name} (see ARCHITECTURE.md, "Layers").`
				}))
			}
		]
	}
});

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', '.cache/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			// Paths are computed in src/lib/urls.ts and resolved by src/lib/href.ts and src/lib/go.ts.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		// Its markup is what the same build drew, never a reader's or an article's words.
		files: ['src/routes/Part.svelte', 'src/lib/map/StillMap.svelte', 'src/lib/ui/Later.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	layer('domain', ['geo', 'server', 'map', 'ui', 'urls', 'styles', 'routes']),
	layer('geo', ['server', 'map', 'ui', 'urls']),
	layer('intake', ['geo', 'server', 'map', 'ui', 'urls']),
	layer('server', ['map', 'ui']),
	layer('cite', ['geo', 'server', 'map', 'ui', 'urls', 'embed']),
	layer('embed', ['geo', 'server', 'map', 'ui', 'urls']),
	layer('map', ['server', 'ui']),
	layer('ui', ['server', 'map']),
	{
		// It reaches the content through the dev server alone.
		files: ['src/desk/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['**/lib/server/**', '**/scripts/**', 'node:*'],
							message: 'The desk asks the dev server (see ARCHITECTURE.md, "The editor\'s desk").'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/map/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ImportDeclaration[source.value=/^leaflet/]',
					message: 'Only src/lib/map knows Leaflet.'
				}
			]
		}
	}
);
