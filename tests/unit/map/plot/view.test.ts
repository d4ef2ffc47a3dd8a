import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotAtlas } from '$lib/map/plot/atlas';
import { layRoute } from '$lib/map/plot/route';
import { contains, distance, grow, holds, type Point } from '$lib/map/plot/shapes';
import { frame, freeRect, project, viewAround, worldSize } from '$lib/map/plot/view';
import { evenly } from '../../geo/arbitrary';
import { ATLAS, SCREENS, TRIPS, tripNamed } from './scenes';

/** The one trip whose places all lie close together. */
const close = tripNamed('2024-11-italy-vatican');

describe('project', () => {
	it('counts world pixels as Leaflet does', () => {
		expect(project({ lat: 0, lng: 0 }, 0)).toEqual({ x: 128, y: 128 });
		expect(project({ lat: 0, lng: 200 }, 1).x).toBeCloseTo(512 * (0.5 + 200 / 360), 9);
	});
});

describe('a view around a point', () => {
	it('has the point in the middle of what the panel leaves free', () => {
		fc.assert(
			fc.property(
				fc.record({ x: evenly(0, 1), y: fc.constant(0.4) }),
				evenly(1, 10),
				fc.constantFrom(...SCREENS),
				(centre, zoom, screen) => {
					const view = viewAround(centre, zoom, screen.size, screen.free);
					const free = freeRect(view);
					const world = worldSize(zoom);
					expect(centre.x * world - view.left).toBeCloseTo((free.left + free.right) / 2, 6);
					expect(centre.y * world - view.top).toBeCloseTo((free.top + free.bottom) / 2, 6);
				}
			)
		);
	});
});

describe.each(SCREENS)('the frame of a trip on a $name', ({ size, free }) => {
	it.each(TRIPS.map((scene) => [scene.key, scene] as const))(
		'%s has every stop in the free part, with room for its marker',
		(_, scene) => {
			const view = frame(scene, size, free);
			const room = grow(freeRect(view), -24);
			for (const stop of layRoute(scene).stops) {
				const { x, y } = project(stop, view.zoom);
				expect(holds(room, { x: x - view.left, y: y - view.top })).toBe(true);
			}
			expect(view.zoom).toBeGreaterThanOrEqual(1);
			expect(view.zoom).toBeLessThanOrEqual(scene === close ? 9 : 7.5);
		}
	);
});

describe('a frame', () => {
	const [desk, phone] = SCREENS;

	it('shows the countries around a trip to one place', () => {
		expect(frame(tripNamed('2023-04-brussels-nato'), desk.size, desk.free).zoom).toBe(5.5);
	});

	it('goes nearer to places so close that they would fall on each other, and there alone', () => {
		const { stops } = layRoute(close);
		for (const { size, free } of SCREENS) {
			const view = frame(close, size, free);
			const [rome, , fiuggi, , vatican] = stops.map((stop) => project(stop, view.zoom));
			const far = (a?: Point, b?: Point) => (a && b ? distance(a, b) : NaN);
			expect(far(rome, vatican)).toBeGreaterThan(12);
			expect(far(rome, fiuggi)).toBeGreaterThan(200);
		}
	});

	it('takes in a home that is near, as for Mexico City', () => {
		const scene = tripNamed('2022-09-mexico-city');
		const view = frame(scene, phone.size, phone.free);
		expect(view.zoom).toBeLessThan(5.5);
	});

	it('fits what the panel leaves, so that a wider panel gives a smaller scale', () => {
		const scene = tripNamed('2023-10-israel-jordan-gulf-egypt');
		const wide = frame(scene, desk.size, { ...desk.free, left: 900 });
		expect(wide.zoom).toBeLessThan(frame(scene, desk.size, desk.free).zoom);
	});

	it('of the atlas is somewhere even where paper or a panel leave it no room', () => {
		fc.assert(
			fc.property(evenly(0, 400), evenly(0, 400), (width, height) => {
				const covered = { top: 0, right: 150, bottom: 150, left: 150 };
				const { zoom, left, top } = frame(ATLAS, { width, height }, covered);
				expect([zoom, left, top].every(Number.isFinite)).toBe(true);
			})
		);
	});

	it('survives a panel that covers all', () => {
		const covered = frame(tripNamed('2023-10-israel-jordan-gulf-egypt'), phone.size, {
			top: 500,
			right: 300,
			bottom: 500,
			left: 300
		});
		expect(Number.isFinite(covered.left + covered.top + covered.zoom)).toBe(true);
	});

	it.each(SCREENS)('of the atlas shows Washington and Tokyo on a $name', ({ size, free }) => {
		const view = frame(ATLAS, size, free);
		const rect = freeRect(view);
		for (const position of [
			{ lat: 38.9, lng: -77 },
			{ lat: 35.7, lng: 139.8 }
		]) {
			const { x, y } = project(position, view.zoom);
			const at = { left: x - view.left, top: y - view.top };
			expect(contains(rect, { ...at, right: at.left, bottom: at.top })).toBe(true);
		}
	});

	it('of the atlas holds all stays where they fit, so that no route leads out of sight', () => {
		const view = frame(ATLAS, desk.size, desk.free);
		const plot = plotAtlas(ATLAS, view, []);
		const stays = new Set(ATLAS.routes.flatMap((route) => route.stays));
		const shown = new Set(
			plot.dots.filter((dot) => holds(freeRect(view), dot)).map(({ id }) => id)
		);
		expect([...stays].filter((stay) => !shown.has(ATLAS.places[stay]?.id ?? ''))).toEqual([]);
	});

	it.each([
		...SCREENS,
		{ name: 'tablet', size: { width: 768, height: 1024 }, free: { ...phone.free, bottom: 520 } }
	])('of the atlas shows hardly any of Antarctica on a $name', ({ size, free }) => {
		const view = frame(ATLAS, size, free);
		const coast = project({ lat: -66, lng: 0 }, view.zoom).y - view.top;
		const { top, bottom } = freeRect(view);
		expect(bottom - coast).toBeLessThan((bottom - top) / 10);
	});
});
