import { describe, expect, it } from 'vitest';
import { centreOf, distance, holds } from '$lib/map/plot/shapes';
import { plotTrip, plotTripInSteps, type TripPlot } from '$lib/map/plot/trip';
import { frame, freeRect, worldSize } from '$lib/map/plot/view';
import { readPath } from './drawn';
import { SCREENS, tripNamed } from './scenes';

const [desk, phone] = SCREENS;
const gulf = tripNamed('2023-10-israel-jordan-gulf-egypt');
const view = frame(gulf, desk.size, desk.free);
const doha = gulf.stops[2]?.key ?? '';

describe('the plot of a trip', () => {
	it('can be made bit by bit, so that a hand never waits for all of it', () => {
		const steps = [...plotTripInSteps(gulf, view, doha)];
		expect(steps.length).toBeGreaterThan(gulf.places.length);
	});

	it('has one marker for a place with all its numbers, in order', () => {
		const plot = plotTrip(gulf, view, null);
		const numbers = plot.markers.map(({ place, stops }) => [
			place,
			stops.map((index) => gulf.stops[index]?.number)
		]);
		expect(Object.fromEntries(numbers)).toMatchObject({
			'tel-aviv': [1, 11, 13],
			amman: [2, 9, 12],
			riyadh: [5, 7]
		});
	});

	it('lists the stops in the order of travel, for the keyboard follows the route', () => {
		const plot = plotTrip(gulf, view, doha);
		expect(plot.stops.map(({ number }) => number)).toEqual(gulf.stops.map(({ number }) => number));
		expect(plot.stops.map(({ state }) => state)).toEqual([
			'visited',
			'visited',
			'current',
			...Array.from({ length: 10 }, () => 'coming')
		]);
	});

	it('draws legs up to the current stop as travelled and the rest as coming', () => {
		const states = plotTrip(gulf, view, doha).legs.map(({ state }) => state);
		expect(states.slice(0, 3)).toEqual(['travelled', 'travelled', 'travelled']);
		expect(new Set(states.slice(3))).toEqual(new Set(['coming']));
		const whole = plotTrip(gulf, view, null).legs.map(({ state }) => state);
		expect(new Set(whole)).toEqual(new Set(['travelled']));
	});

	it('moves no marker when the current stop changes', () => {
		const first = plotTrip(gulf, view, doha).markers.map(({ rect }) => rect);
		const last = plotTrip(gulf, view, gulf.stops.at(-1)?.key ?? '').markers.map(({ rect }) => rect);
		expect(first).toEqual(last);
	});

	it('keeps markers in place between near-equal zooms', () => {
		const free = freeRect(view);
		const centre = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
		const at = (zoom: number) => {
			const scale = worldSize(zoom) / worldSize(view.zoom);
			return {
				...view,
				zoom,
				left: (view.left + centre.x) * scale - centre.x,
				top: (view.top + centre.y) * scale - centre.y
			};
		};
		const offsets = ({ markers }: TripPlot) =>
			markers.map(({ rect, anchor }) => {
				const { x, y } = centreOf(rect);
				return { x: x - anchor.x, y: y - anchor.y };
			});
		const first = plotTrip(gulf, view, null);
		const before = offsets(first);
		for (const zoom of [view.zoom + 0.01, view.zoom - 0.01]) {
			const next = plotTrip(gulf, at(zoom), null, first.placing);
			offsets(next).forEach((offset, i) => {
				expect(distance(offset, before[i] ?? offset)).toBeLessThan(3);
			});
		}
	});

	it('stands as at first once the reader comes back from far away, whatever was seen there', () => {
		const first = plotTrip(gulf, view, null);
		const city = plotTrip(gulf, { ...view, zoom: view.zoom + 3 }, null, first.placing);
		expect(plotTrip(gulf, view, null, city.placing).markers).toEqual(first.markers);
	});

	it('stands as at first in a window that is as at first, whatever it was in between', () => {
		const first = plotTrip(gulf, view, null);
		const other = frame(gulf, { width: 1000, height: 700 }, desk.free);
		const between = plotTrip(gulf, other, null, first.placing);
		expect(plotTrip(gulf, { ...view }, null, between.placing).markers).toEqual(first.markers);
	});

	it('puts arrowheads on the lines and under no marker', () => {
		for (const { size, free } of SCREENS) {
			const plot = plotTrip(gulf, frame(gulf, size, free), null);
			const arrows = plot.legs.flatMap((leg) => leg.arrows);
			expect(arrows.length).toBeGreaterThan(4);
			for (const arrow of arrows) {
				expect(plot.markers.some(({ rect }) => holds(rect, arrow))).toBe(false);
			}
		}
	});

	it('gives every marker that left its place a leader from there', () => {
		const plot = plotTrip(gulf, frame(gulf, phone.size, phone.free), null);
		const moved = plot.markers.filter(({ rect, anchor }) => !holds(rect, anchor));
		expect(moved.length).toBeGreaterThan(0);
		for (const { leader, anchor } of moved) expect(leader?.from).toEqual(anchor);
	});

	it('draws legs between markers that gave way from number to number, each way apart', () => {
		for (const { size, free } of SCREENS) {
			const plot = plotTrip(gulf, frame(gulf, size, free), null);
			const at = (index: number) => plot.stops[index] ?? { x: NaN, y: NaN };
			// Tel Aviv to Amman and back, both beside Jerusalem: stops 11, 12 and 13.
			const ways = plot.legs.slice(11, 13).map(({ d, fromStop, toStop }) => {
				const line = readPath(d)[0] ?? [];
				const [start, end] = [line[0], line.at(-1)];
				if (!start || !end) throw new Error(`leg to ${toStop} is not drawn`);
				expect(distance(start, at(fromStop))).toBeLessThan(distance(end, at(fromStop)));
				expect(distance(end, at(toStop))).toBeLessThan(distance(start, at(toStop)));
				return line[Math.floor(line.length / 2)] ?? start;
			});
			const [there, back] = ways;
			expect(there && back ? distance(there, back) : 0).toBeGreaterThan(8);
		}
	});

	it('draws a transit without a number and without a body', () => {
		const kyiv = tripNamed('2022-09-kyiv-brussels');
		const plot = plotTrip(kyiv, frame(kyiv, desk.size, desk.free), null);
		const rzeszow = plot.markers.find(({ place }) => place === 'rzeszow');
		expect(rzeszow?.bare).toBe(true);
		expect(plot.stops.filter(({ number }) => number === null)).not.toHaveLength(0);
		expect(plot.legs.some(({ by }) => by === 'rail')).toBe(true);
	});

	it('follows a reader who has panned once round the world', () => {
		const moved = { ...view, left: view.left + worldSize(view.zoom) };
		const here = plotTrip(gulf, view, null).markers.map(({ anchor }) => anchor);
		const there = plotTrip(gulf, moved, null).markers.map(({ anchor }) => anchor);
		expect(there).toHaveLength(here.length);
		there.forEach((anchor, i) => expect(anchor.x).toBeCloseTo(here[i]?.x ?? NaN, 0));
	});

	it('names the leg in a tip inside the free part', () => {
		const plot = plotTrip(gulf, view, null);
		const tip = plot.legs[2]?.tip;
		expect(tip?.lines.map(({ text }) => text).join(', ')).toBe(gulf.legs[2]?.name);
		expect(tip?.rect.left).toBeGreaterThanOrEqual(desk.free.left);
	});
});
