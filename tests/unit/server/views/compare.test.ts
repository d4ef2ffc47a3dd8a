import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isCounted } from '$lib/domain/atlas';
import { countsOf, sideOf } from '$lib/compare/side';
import { compareScene } from '$lib/compare/scene';
import { plotAtlas } from '$lib/map/plot/atlas';
import { frame, freeRect } from '$lib/map/plot/view';
import { compareData } from '$lib/server/views/compare';
import { atlasFigures } from '$lib/server/views/figures';
import { tripView } from '$lib/server/views/trip';
import { grow, holds } from '$lib/map/plot/shapes';
import { SCREENS } from '../../map/plot/scenes';
import { atlas, must } from './real';

const data = compareData(atlas);
const years = ['2021', '2022', '2023', '2024', '2025'];

describe('the data of the comparison', () => {
	it('weighs at most 40 kB, compressed', () => {
		expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThan(40_000);
	});

	it('counts what the pages of the trips count', () => {
		for (const trip of atlas.trips) {
			const { km, countries } = tripView(atlas, trip);
			const counts = countsOf(data, must(sideOf(data, 'a', trip.key) ?? undefined, trip.key));
			expect(counts).toMatchObject({
				km,
				countries: countries.length,
				stops: trip.stops.filter(isCounted).length
			});
		}
	});

	it('has each trip in one year, so that the years add up to the atlas', () => {
		const sides = years.flatMap((year) => sideOf(data, 'a', year) ?? []);
		const total = (name: 'trips' | 'stops') =>
			sides.reduce((sum, side) => sum + countsOf(data, side)[name], 0);
		const figures = new Map(
			atlasFigures(atlas, atlas.trips).map(({ label, value }) => [label, value])
		);
		expect(total('trips')).toBe(figures.get('trips'));
		expect(total('stops')).toBe(figures.get('stops'));
	});
});

describe.each(SCREENS)('the map of a comparison on a $name', ({ size, free }) => {
	const pairs = [
		['blinken/2023-10-israel-jordan-gulf-egypt', 'blinken/2022-02-melbourne-nadi'],
		['blinken/2023-04-brussels-nato', 'blinken/2022-09-mexico-city']
	] as const;

	it.each(pairs)('%s and %s: shows every stay of both', (a, b) => {
		const sides = [sideOf(data, 'a', a), sideOf(data, 'b', b)].flatMap((side) => side ?? []);
		expect(sides).toHaveLength(2);
		const scene = compareScene(data, sides);
		const view = frame(scene, size, free);
		const { dots, routes } = plotAtlas(scene, view, []);
		expect(new Set(routes.map(({ side }) => side))).toEqual(new Set(['a', 'b']));
		const room = grow(freeRect(view), -4);
		const stays = new Set(scene.routes.flatMap((route) => route.stays));
		for (const index of stays) {
			const id = scene.places[index]?.id;
			const drawn = dots.filter((dot) => dot.id === id);
			expect(
				drawn.some((dot) => holds(room, dot)),
				id
			).toBe(true);
			expect(drawn[0]?.side).toMatch(/^(a|b|both)$/);
		}
	});

	it('is the world at most, and closer for two neighbours', () => {
		const world = frame({ kind: 'atlas', places: [], routes: [], countries: [] }, size, free);
		const near = ['blinken/2023-04-brussels-nato', 'blinken/2021-03-brussels'].flatMap(
			(key) => sideOf(data, 'a', key) ?? []
		);
		expect(frame(compareScene(data, near), size, free).zoom).toBeGreaterThan(world.zoom + 1);
		const year = ['2022', '2023'].flatMap((key) => sideOf(data, 'a', key) ?? []);
		expect(frame(compareScene(data, year), size, free).zoom).toBeGreaterThanOrEqual(world.zoom);
	});
});
