import { expect, it } from 'vitest';
import { framedPage, movedTo } from '../../../src/lib/server/framed';
import type { SitePath } from '../../../src/lib/urls';

it('an embedded page shows another one; the page that makes embeds shows itself', () => {
	expect(framedPage('/embed/')).toBe('/');
	expect(framedPage('/embed/blinken/2023-10-doha/doha/')).toBe('/blinken/2023-10-doha/doha/');
	expect(framedPage('/embed/build/')).toBeUndefined();
	expect(framedPage('/blinken/')).toBeUndefined();
});

it('what stories have embedded moves with the page that it shows', () => {
	const moved = new Map<string, SitePath>([['/blinken/old/doha/', '/blinken/new/doha/']]);
	expect(movedTo(moved, '/blinken/old/doha/')).toBe('/blinken/new/doha/');
	expect(movedTo(moved, '/embed/blinken/old/doha/')).toBe('/embed/blinken/new/doha/');
	expect(movedTo(moved, '/blinken/new/doha/')).toBeUndefined();
	expect(movedTo(moved, '/embed/build/')).toBeUndefined();
});
