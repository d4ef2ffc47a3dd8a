import { describe, expect, it } from 'vitest';
import { withImports, withoutLater } from '../../../../scripts/site/pieces';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
	page: ['panel', 'words'],
	panel: ['button', 'page'],
	button: ['words'],
	other: ['words', 'chart']
};

describe('the modules that a page is made of', () => {
	it('are all that it imports, however far off, though imports go round in a circle', () => {
		const found = withImports(['page'], (id) => IMPORTS[id] ?? []);
		expect([...found].sort()).toEqual(['button', 'page', 'panel', 'words']);
	});
});

describe('the styles that stand in each page', () => {
	const manifest = {
		'_stop.js': {
			file: 'stop.js',
			name: 'stop',
			dynamicImports: ['src/lib/ui/KeyHelp.svelte']
		},
		'_pages.js': { file: 'pages.js', name: 'pages', dynamicImports: ['src/routes/Body.svelte'] }
	};

	it('are not those of dialogs, but those of what a page is drawn with beforehand', () => {
		const left = withoutLater(manifest);
		expect(left['_stop.js']?.dynamicImports).toEqual([]);
		expect(left['_pages.js']?.dynamicImports).toEqual(['src/routes/Body.svelte']);
	});
});
