import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAPER } from '$lib/map/basemap/palette';

const light = readFileSync('src/lib/styles/tokens.css', 'utf8').split('@media')[0] ?? '';

it('prints the land in the colours of the light theme, as the prerendered picture has them', () => {
	for (const [name, token] of [
		['land', 'land'],
		['visited', 'land-visited'],
		['coast', 'coast'],
		['border', 'border']
	] as const) {
		expect(light).toContain(`--${token}: ${PAPER[name]};`);
	}
});
