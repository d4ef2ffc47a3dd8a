import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasRoute, AtlasScene } from '$lib/domain/scene';
import { greatCircle } from '$lib/geo/great-circle';
import { plotAtlas } from '$lib/map/plot/atlas';
import { MANY, strengthOf, tracksOf, waysOf } from '$lib/map/plot/atlas-ways';
import { routeAt } from '$lib/map/plot/route-at';
import { frame, project, worldSize } from '$lib/map/plot/view';
import { ATLAS, SCREENS } from './scenes';

const route = (key: string, places: number[], side?: 'a' | 'b'): AtlasRoute => ({
	key,
	places,
	stays: [],
	...(side && { side })
});

describe('the legs that trips have in common', () => {
	it('stand once for all trips that flew them, either way', () => {
		const ways = waysOf([route('x', [0, 1, 2]), route('y', [2, 1, 3])]);
		expect(ways.map(({ places, trips }) => [...places, ...(trips ?? [])])).toEqual([
			[0, 1, 'x'],
			[1, 2, 'x', 'y'],
			[1, 3, 'y']
		]);
	});

	it('are named after the first trip that flew them, as the first of those that lie on one another is found', () => {
		const ways = waysOf([route('x', [0, 1]), route('y', [1, 0, 2])]);
		expect(ways.map(({ key }) => key)).toEqual(['x', 'y']);
	});

	it('count a trip once that flew there and back, as the line of its route lies on itself', () => {
		expect(waysOf([route('x', [0, 1, 0])]).map(({ trips }) => trips?.size)).toEqual([1]);
	});

	it('are told apart by the side of a comparison', () => {
		const ways = waysOf([route('x', [0, 1], 'a'), route('x', [0, 1], 'b')]);
		expect(ways.map(({ side, trips }) => [side, trips?.size])).toEqual([
			['a', 1],
			['b', 1]
		]);
	});

	it('hold every leg of every trip, and none that was not flown', () => {
		const trips = fc.array(fc.array(fc.nat(8), { maxLength: 6 }), { maxLength: 12 });
		fc.assert(
			fc.property(trips, (all) => {
				const name = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)].join(' ');
				const flown = all.map(
					(places) =>
						new Set(
							places.slice(1).flatMap((to, i) => {
								const from = places[i] ?? to;
								return from === to ? [] : [name(from, to)];
							})
						)
				);
				const ways = waysOf(all.map((places, i) => route(String(i), places)));
				const counted = ways.map(({ places: [a = 0, b = 0], trips: flew }) => [
					name(a, b),
					flew?.size
				]);
				const names = new Set(flown.flatMap((each) => [...each]));
				expect(new Map(counted as [string, number][])).toEqual(
					new Map([...names].map((each) => [each, flown.filter((one) => one.has(each)).length]))
				);
				expect(ways).toHaveLength(names.size);
			})
		);
	});
});

it('so few routes as one term has are drawn as they are, for a reader follows each', () => {
	expect(ATLAS.routes.length).toBeLessThan(MANY);
	expect(tracksOf(ATLAS.routes)).toBe(ATLAS.routes);
});

describe('an atlas of many trips', () => {
	const times = Math.ceil((MANY + 1) / ATLAS.routes.length);
	const many: AtlasScene = {
		...ATLAS,
		routes: Array.from({ length: times }, (_, turn) =>
			ATLAS.routes.map((each) => ({ ...each, key: `${each.key} ${turn}` }))
		).flat()
	};
	const [desk] = SCREENS;
	const view = frame(many, desk.size, desk.free);
	const plot = plotAtlas(many, view, []);

	it('draws no more lines for trips that flew the same legs', () => {
		const once = waysOf(ATLAS.routes);
		expect(plot.routes).toHaveLength(once.length);
		expect(plot.routes.map(({ trips }) => trips?.size)).toEqual(
			once.map(({ trips }) => (trips?.size ?? 0) * times)
		);
	});

	it('reaches as far as the routes do in the other copies of the world', () => {
		const few = plotAtlas(ATLAS, { ...view }, []);
		expect(few.copies).toContain(worldSize(view.zoom));
		expect(plot.copies).toEqual(expect.arrayContaining([...few.copies]));
	});

	it('is found by the pointer where its legs lie, and no later', () => {
		const [first] = plot.routes;
		const [from, to] = (first?.places ?? []).map((place) => many.places[place]?.position);
		if (!first || !from || !to) throw new Error('there is no first leg');
		const { x, y } = project(greatCircle(from, to)(0.5), view.zoom);
		expect(routeAt(many, view, { x: x - view.left, y: y - view.top })).toBe(first.key);
	});

	it('leaves its lines to somebody else and still lights what stands out', () => {
		const [{ key }] = many.routes as [AtlasRoute];
		const bare = plotAtlas(many, view, [key], true);
		expect(bare.routes).toEqual([]);
		expect(bare.lit).toEqual(plotAtlas(many, view, [key]).lit);
		expect(bare.dots).toEqual(plotAtlas(many, view, [key]).dots);
	});

	it('lights a trip as a whole, as a smaller atlas does', () => {
		const [{ key }] = many.routes as [AtlasRoute];
		const { lit } = plotAtlas(many, view, [key]);
		const [alone] = plotAtlas(ATLAS, view, []).routes;
		expect(lit.map(({ key: each, d }) => [each, d])).toEqual([[key, alone?.d]]);
	});

	it('lights the legs of many trips once as well', () => {
		const { lit } = plotAtlas(many, view, ['washington']);
		const home = ATLAS.places.findIndex(({ id }) => id === 'washington');
		const there = ATLAS.routes.filter(({ places }) => places.includes(home));
		expect(lit).toHaveLength(waysOf(there).length);
		expect(new Set(lit.map(({ d }) => d)).size).toBe(lit.length);
	});
});

describe('the strength of a leg', () => {
	const leg = (trips: number, side?: 'a' | 'b') =>
		strengthOf({
			key: '0',
			places: [0, 1],
			trips: new Set(Array.from({ length: trips }, (_, trip) => String(trip))),
			...(side && { side })
		});

	it('is left to the style sheet for a route', () => {
		expect(strengthOf(route('x', [0, 1]))).toBeUndefined();
	});

	it('is that of as many faint lines on one another', () => {
		expect(leg(1)).toBe('0.20');
		expect(leg(2)).toBe('0.36');
		expect(leg(3)).toBe('0.49');
		expect(leg(2, 'b')).toBe('0.80');
		expect(leg(5000)).toBe('1.00');
	});
});
