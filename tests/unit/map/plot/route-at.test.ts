import { describe, expect, it } from 'vitest';
import { plotAtlas } from '$lib/map/plot/atlas';
import { routeAt } from '$lib/map/plot/route-at';
import { frame, worldSize } from '$lib/map/plot/view';
import { ATLAS, SCREENS } from './scenes';

const [desk] = SCREENS;
const view = frame(ATLAS, desk.size, desk.free);
const plot = plotAtlas(ATLAS, view, []);
const NADI = 'blinken/2022-02-melbourne-nadi';

/** Somewhere on the route that no other one is near. */
const onNadi = (() => {
	const line = plot.routes.find(({ key }) => key === NADI)?.lines[0] ?? [];
	const spot = line.find((point) => routeAt(plot, point) === NADI);
	if (!spot) throw new Error('the route lies under others everywhere');
	return spot;
})();

describe('the route at a point', () => {
	it('is the nearest one, found beside its thin line too', () => {
		expect(routeAt(plot, onNadi)).toBe(NADI);
		const only = { routes: plot.routes.filter(({ key }) => key === NADI), copies: [] };
		expect(routeAt(only, { x: onNadi.x, y: onNadi.y + 5 })).toBe(NADI);
		expect(routeAt(only, { x: onNadi.x, y: onNadi.y + 400 })).toBeNull();
	});

	it('is found in the other copies of the world as well', () => {
		const world = worldSize(view.zoom);
		const only = { routes: plot.routes.filter(({ key }) => key === NADI), copies: [world] };
		expect(routeAt(only, { x: onNadi.x + world, y: onNadi.y })).toBe(NADI);
		expect(routeAt({ ...only, copies: [] }, { x: onNadi.x + world, y: onNadi.y })).toBeNull();
	});
});
