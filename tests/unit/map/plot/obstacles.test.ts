import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basemapLabels } from '$lib/map/basemap/labels/place';
import { nominalView } from '$lib/map/camera/nominal';
import { boxesAlong, obstaclesOf } from '$lib/map/plot/obstacles';
import { between, holds, overlap } from '$lib/map/plot/shapes';
import { plotTrip } from '$lib/map/plot/trip';
import { TRIPS } from './scenes';

/** From this zoom on a frame holds one town and the country round it. */
const TOWN = 8;

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

describe('boxes along a line', () => {
	it('cover every point of it, and no more than a short stretch each', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), fc.nat(100), (line, share) => {
				const boxes = boxesAlong(line);
				line.slice(1).forEach((to, index) => {
					const at = between(line[index] ?? to, to, share / 100);
					expect(boxes.some((box) => holds(box, at))).toBe(true);
				});
				for (const { left, right } of boxes) expect(right - left).toBeLessThanOrEqual(18.001);
			})
		);
	});
});

describe('the names of the basemap', () => {
	it.each(TRIPS.map((scene) => ({ scene, name: scene.key })))(
		'lie beside the legs, markers and labels of $name, not across them',
		({ scene }) => {
			const view = nominalView(scene, 'wide');
			const obstacles = obstaclesOf(plotTrip(scene, view, null));
			const names = basemapLabels(view, obstacles, new Set());
			expect(names.filter(({ rect }) => obstacles.some((box) => overlap(box, rect)))).toEqual([]);
			if (view.zoom < TOWN) expect(names.length).toBeGreaterThan(1);
		}
	);
});
