import { describe, expect, it } from 'vitest';
import { withImports } from '../../../../scripts/site/pieces';

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
