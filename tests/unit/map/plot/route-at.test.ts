import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasScene } from '$lib/domain/scene';
import { greatCircle } from '$lib/geo/great-circle';
import { turn } from '$lib/geo/longitude';
import { routeAt } from '$lib/map/plot/route-at';
import type { Point } from '$lib/map/plot/shapes';
import { frame, project, worldSize } from '$lib/map/plot/view';
import { evenly } from '../../geo/arbitrary';
import { ATLAS, SCREENS } from './scenes';

const [desk] = SCREENS;
const view = frame(ATLAS, desk.size, desk.free);
const NADI = 'blinken/2022-02-melbourne-nadi';
const only: AtlasScene = { ...ATLAS, routes: ATLAS.routes.filter(({ key }) => key === NADI) };

/** A point of a leg, where the view has it. */
function onLeg(places: readonly number[], leg: number, share: number): Point {
	const [from, to] = [places[leg], places[leg + 1]].map((place) => ATLAS.places[place ?? -1]);
	if (!from || !to) throw new Error('there is no such leg');
	const { lng } = from.position;
	const end = { lat: to.position.lat, lng: lng + turn(lng, to.position.lng) };
	const { x, y } = project(greatCircle(from.position, end)(share), view.zoom);
	return { x: x - view.left, y: y - view.top };
}

/** Somewhere on the route that no other one is near. */
const onNadi = (() => {
	const places = only.routes[0]?.places ?? [];
	const spots = places
		.slice(1)
		.flatMap((_, leg) => [0.25, 0.5, 0.75].map((s) => onLeg(places, leg, s)));
	const spot = spots.find((point) => routeAt(ATLAS, view, point) === NADI);
	if (!spot) throw new Error('the route lies under others everywhere');
	return spot;
})();

describe('the route at a point', () => {
	it('is the nearest one, found beside its thin line too', () => {
		expect(routeAt(only, view, { x: onNadi.x, y: onNadi.y + 5 })).toBe(NADI);
		expect(routeAt(only, view, { x: onNadi.x, y: onNadi.y + 400 })).toBeNull();
	});

	it('is found in the other copies of the world as well', () => {
		const world = worldSize(view.zoom);
		expect(routeAt(only, view, { x: onNadi.x + world, y: onNadi.y })).toBe(NADI);
		expect(routeAt(only, view, { x: onNadi.x - world, y: onNadi.y })).toBe(NADI);
		expect(routeAt(only, view, { x: onNadi.x + world / 2, y: onNadi.y })).toBeNull();
	});

	it('is as near in the north, where the map is larger, as at the equator', () => {
		const [first, second] = ATLAS.places;
		if (!first || !second) throw new Error('the atlas has no places');
		const [from, to] = [
			{ lat: 68, lng: 0 },
			{ lat: 68, lng: 10 }
		];
		const places = [
			{ ...first, position: from },
			{ ...second, position: to }
		];
		const north = { ...ATLAS, places, routes: [{ key: 'x', places: [0, 1], stays: [] }] };
		const { x, y } = project(greatCircle(from, to)(0.5), view.zoom);
		const at = (off: number): Point => ({ x: x - view.left, y: y - view.top + off });
		expect([6, -6, 12, -12].map((off) => routeAt(north, view, at(off)))).toEqual([
			'x',
			'x',
			null,
			null
		]);
	});

	it('is one that lies there, wherever on a leg the pointer is', () => {
		const legs = ATLAS.routes.flatMap((route) =>
			route.places.slice(1).map((_, leg) => ({ route, leg }))
		);
		fc.assert(
			fc.property(fc.constantFrom(...legs), evenly(0, 1), ({ route, leg }, share) => {
				const spot = onLeg(route.places, leg, share);
				// A way over the pole runs along the rim of the map, where there is no globe.
				fc.pre(spot.y + view.top > 1);
				expect(routeAt({ ...ATLAS, routes: [route] }, view, spot)).toBe(route.key);
			})
		);
	});
});
