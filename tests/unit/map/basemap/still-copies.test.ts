import { describe, expect, it } from 'vitest';
import { holdsWorld, MARGIN, worldCopies } from '$lib/map/basemap/still-copies';
import { nominalView } from '$lib/map/camera/nominal';
import { worldSize } from '$lib/map/plot/view';
import { ATLAS, TRIPS } from '../plot/scenes';

const worlds = [ATLAS, ...TRIPS].map((scene) => nominalView(scene, 'wide'));

describe('the world beside the world', () => {
	it('fills the picture of the atlas from edge to edge, for no window may see its end', () => {
		const view = nominalView(ATLAS, 'wide');
		const world = worldSize(view.zoom);
		const lefts = [0, ...worldCopies(view)].toSorted((a, b) => a - b).map((x) => x - view.left);
		const margin = view.width * MARGIN;
		expect(lefts[0]).toBeLessThanOrEqual(-margin);
		expect((lefts.at(-1) ?? 0) + world).toBeGreaterThanOrEqual(view.width + margin);
		lefts.slice(1).forEach((left, index) => expect(left - (lefts[index] ?? 0)).toBeCloseTo(world));
	});

	it('is drawn only where the world is whole; closer views hold what they need themselves', () => {
		for (const view of worlds) {
			if (!holdsWorld(view)) expect(worldCopies(view)).toEqual([]);
		}
		expect(worlds.filter(holdsWorld).length).toBeLessThan(worlds.length / 2);
	});
});
