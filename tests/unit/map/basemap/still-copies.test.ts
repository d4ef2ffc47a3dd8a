import { describe, expect, it } from 'vitest';
import { MARGIN, worldTurns } from '$lib/map/basemap/still-copies';
import { nominalView } from '$lib/map/camera/nominal';
import { worldSize } from '$lib/map/plot/view';
import { ATLAS } from '../plot/scenes';

describe('the world beside the world', () => {
	it.each(['wide', 'phone'] as const)(
		'fills the %s picture from edge to edge, for no window may see its end',
		(format) => {
			const view = nominalView(ATLAS, format);
			const world = worldSize(view.zoom);
			const lefts = worldTurns(view).map((turn) => turn * world - view.left);
			const margin = view.width * MARGIN;
			expect(lefts[0]).toBeLessThanOrEqual(-margin);
			expect((lefts.at(-1) ?? 0) + world).toBeGreaterThanOrEqual(view.width + margin);
			lefts
				.slice(1)
				.forEach((left, index) => expect(left - (lefts[index] ?? 0)).toBeCloseTo(world));
		}
	);
});
