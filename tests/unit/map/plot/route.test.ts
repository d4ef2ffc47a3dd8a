import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorld } from '$lib/geo/mercator';
import { drawCurve } from '$lib/map/plot/curve';
import { layRoute, type Route, type RouteLeg } from '$lib/map/plot/route';
import type { Line } from '$lib/map/plot/shapes';
import { evenly } from '../../geo/arbitrary';
import { TRIPS, tripNamed } from './scenes';

const WORLD = { left: -3, top: -1, right: 4, bottom: 2 };

function lineOf(leg: RouteLeg): Line {
	return drawCurve(leg, toWorld, WORLD, 1e-6);
}

/** Twice the area to the right of the chord that the line encloses; negative for left. */
function rightOfChord(line: Line): number {
	const a = line[0] ?? { x: 0, y: 0 };
	const b = line.at(-1) ?? a;
	return line.reduce(
		(sum, point) => sum + (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x),
		0
	);
}

function legBetween(route: Route, trip: string, from: string, to: string): RouteLeg {
	const { places } = tripNamed(trip);
	const found = route.legs.find(
		({ leg }) => places[leg.from]?.id === from && places[leg.to]?.id === to
	);
	if (!found) throw new Error(`no leg from ${from} to ${to}`);
	return found;
}

describe('a trip in one frame', () => {
	it.each(TRIPS.map((scene) => [scene.key, scene] as const))(
		'%s never jumps, and meets each place in one copy of the world',
		(_, scene) => {
			const route = layRoute(scene);
			route.legs.forEach((leg, i) => {
				expect(Math.abs(leg.end.lng - leg.start.lng)).toBeLessThanOrEqual(180);
				const next = route.legs[i + 1];
				if (next) expect(next.start).toEqual(leg.end);
			});
			const turns = new Map<number, Set<number>>();
			scene.stops.forEach((stop, i) => {
				const away = (route.stops[i]?.lng ?? 0) - (scene.places[stop.place]?.position.lng ?? 0);
				turns.set(stop.place, (turns.get(stop.place) ?? new Set()).add(Math.round(away / 360)));
			});
			for (const copies of turns.values()) expect(copies.size).toBe(1);
		}
	);

	it('keeps Tonga, New Zealand and Australia side by side across the antimeridian', () => {
		const lngs = layRoute(tripNamed('2023-07-tonga-new-zealand-australia')).stops.map(
			({ lng }) => lng
		);
		expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(40);
	});

	it('flies home from Tokyo over the Pacific', () => {
		const route = layRoute(tripNamed('2022-07-bali-bangkok-tokyo'));
		const last = route.legs.at(-1);
		expect(last && last.end.lng - last.start.lng).toBeCloseTo(360 - 139.7639 - 77.0369, 6);
	});

	it('goes round the world where the trip did, so that its ends are a whole turn apart', () => {
		const { origin, final } = layRoute(tripNamed('2025-01-seoul-tokyo-paris-rome'));
		expect(origin.lng - final.lng).toBeCloseTo(360, 9);
	});
});

describe('the bow of a leg', () => {
	const gulf = '2023-10-israel-jordan-gulf-egypt';
	const route = layRoute(tripNamed(gulf));

	it('lies to the right of travel, so that Riyadh to Abu Dhabi and back are two lines', () => {
		const out = lineOf(legBetween(route, gulf, 'riyadh', 'abu-dhabi'));
		const back = lineOf(legBetween(route, gulf, 'abu-dhabi', 'riyadh'));
		expect(rightOfChord(out)).toBeGreaterThan(0);
		expect(rightOfChord(back)).toBeGreaterThan(0);
		expect(out[Math.floor(out.length / 2)]?.y).toBeGreaterThan(
			back[Math.floor(back.length / 2)]?.y ?? Infinity
		);
	});

	it('is wider for a second leg the same way, so that it does not hide the first', () => {
		const { places } = tripNamed(gulf);
		const bows = route.legs
			.filter(({ leg }) => places[leg.from]?.id === 'tel-aviv' && places[leg.to]?.id === 'amman')
			.map(({ bow }) => bow);
		expect(bows).toHaveLength(2);
		expect(bows[1]).toBeGreaterThan((bows[0] ?? Infinity) * 1.5);
	});

	it('parts a long way out from the way back, as from Washington to Brussels', () => {
		const nato = layRoute(tripNamed('2023-04-brussels-nato'));
		const [out, back] = nato.legs.map((leg) => lineOf(leg));
		const middle = (line: Line = []) => line[Math.floor(line.length / 2)]?.y ?? 0;
		expect(Math.abs(middle(out) - middle(back))).toBeGreaterThan(0.005);
	});

	it('parts legs between neighbouring places too, as to Rome and home from the Vatican', () => {
		const italy = layRoute(tripNamed('2024-11-italy-vatican'));
		expect(italy.legs[0]?.bow).toBeGreaterThan(0.02);
		expect(italy.legs.at(-1)?.bow).toBeGreaterThan(0.02);
	});

	it('leaves a long leg flown once on its great circle', () => {
		const long = layRoute(tripNamed('2021-12-liverpool-jakarta-kuala-lumpur'));
		expect(long.legs[1]?.leg.home).toBe(false);
		expect(long.legs[1]?.bow).toBe(0);
	});
});

describe('the drawn line', () => {
	const position = fc.record({
		lat: evenly(-70, 70),
		lng: evenly(-180, 179)
	});

	it('stays within a pixel of the true curve, at any scale', () => {
		fc.assert(
			fc.property(position, position, fc.constantFrom(500, 5000), (start, end, scale) => {
				const place = (at: { lat: number; lng: number }) => {
					const { x, y } = toWorld(at);
					return { x: x * scale, y: y * scale };
				};
				const window = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
				const coarse = drawCurve({ start, end, bow: 0.1 }, place, window, 0.2);
				const fine = drawCurve({ start, end, bow: 0.1 }, place, window, 0.002);
				for (const point of fine) {
					const miss = Math.min(
						...coarse.slice(1).map((b, i) => {
							const a = coarse[i] ?? b;
							const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
							const along =
								((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
							const at = Math.max(0, Math.min(1, along / length));
							return Math.hypot(a.x + (b.x - a.x) * at - point.x, a.y + (b.y - a.y) * at - point.y);
						})
					);
					expect(miss).toBeLessThan(1);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
