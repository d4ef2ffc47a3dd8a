import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasScene } from '$lib/domain/scene';
import { fromWorld } from '$lib/geo/mercator';
import { waysOf } from '$lib/map/plot/atlas-ways';
import { routeAt } from '$lib/map/plot/route-at';
import { worldSize } from '$lib/map/plot/view';
import { partsIn, waysIn } from '$lib/map/ways/lines';
import { evenly } from '../../geo/arbitrary';
import { ATLAS } from '../plot/scenes';

const SIDE = 512;
const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
const ways = waysIn(ATLAS);

/** A tile of the map around a place. */
function frameAt(place: number, zoom: number, turn = 0) {
	const world = worldSize(zoom);
	const { lat, lng } = ATLAS.places[place]?.position ?? { lat: 0, lng: 0 };
	const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
	const left = (0.5 + lng / 360 + turn) * world - SIDE / 2;
	const top = (0.5 - north) * world - SIDE / 2;
	return { zoom, left, top, width: SIDE, height: SIDE, ratio: 1, free: nothing };
}

/** Beyond, lines run along the rim of the map, where there is no globe to point at. */
const RIM = 75;
function isNearRim({ zoom, top }: { zoom: number; top: number }, y: number): boolean {
	return Math.abs(fromWorld({ x: 0, y: (top + y) / worldSize(zoom) }).lat) > RIM;
}

/** A scene of one leg. */
function alone(places: readonly number[]): AtlasScene {
	return { ...ATLAS, routes: [{ key: 'x', places, stays: [] }] };
}

const legs = fc.constantFrom(...ways);
const tile = fc
	.record({
		place: fc.nat(ATLAS.places.length - 1),
		zoom: evenly(1, 11),
		turn: fc.integer({ min: -2, max: 2 })
	})
	.map(({ place, zoom, turn }) => frameAt(place, zoom, turn));

describe('the legs in a tile of the map', () => {
	it('are each leg of the atlas once', () => {
		expect(ways.map(({ track }) => track)).toEqual(waysOf(ATLAS.routes));
	});

	it('lie where the pointer finds them, at every zoom and in every copy of the world', () => {
		fc.assert(
			fc.property(legs, tile, (way, frame) => {
				const scene = alone(way.track.places);
				for (const point of partsIn(way, frame).flat()) {
					if (isNearRim(frame, point.y)) continue;
					expect(routeAt(scene, frame, point)).toBe('x');
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('are all that the pointer finds there, so that none ends at the edge of a tile', () => {
		const spot = fc.record({ x: evenly(0, SIDE), y: evenly(0, SIDE) });
		fc.assert(
			fc.property(tile, spot, (frame, point) => {
				fc.pre(!isNearRim(frame, point.y));
				for (const way of ways) {
					if (routeAt(alone(way.track.places), frame, point) === null) continue;
					const close = {
						...frame,
						left: frame.left + point.x - 16,
						top: frame.top + point.y - 16
					};
					expect(partsIn(way, { ...close, width: 32, height: 32 })).not.toEqual([]);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('are whole lines where they are dashed, for dashes run on from tile to tile', () => {
		const [way] = ways;
		if (!way) throw new Error('the atlas has no legs');
		const second = { ...way, track: { ...way.track, side: 'b' as const } };
		const frame = frameAt(way.track.places[0] ?? 0, 4);
		const [line] = partsIn(second, frame);
		expect(line).toHaveLength(way.sketch.length);
		expect(partsIn(way, frame)[0]?.length).toBeLessThan(way.sketch.length);
	});
});
