import { describe, expect, it } from 'vitest';
import type { TripScene } from '$lib/domain/scene';
import { toWorld } from '$lib/geo/mercator';
import { mapName } from '$lib/map/plot/labels';
import { coverOf } from '$lib/map/plot/markers';
import type { Placing } from '$lib/map/plot/placing';
import { layRoute } from '$lib/map/plot/route';
import { around, contains, gapBetween, holds, overlap, type Rect } from '$lib/map/plot/shapes';
import { plotTrip, type TripPlot } from '$lib/map/plot/trip';
import { frame, freeRect, viewAround, type View } from '$lib/map/plot/view';
import { readPath, seenLength } from './drawn';
import { SCREENS, TRIPS } from './scenes';

const MAX_ZOOM = 10;
/** Many views of the crowded trips; in ms, for a machine that is busy. */
const PATIENCE = 60_000;
/** CSS px of a leg that must be seen, so that it says which way it went. */
const LEAST_SEEN = 12;
/** Side of the dot of a place, in CSS px. */
const DOT = 7;

function* views(
	scene: TripScene,
	screen: (typeof SCREENS)[number]
): Generator<[string | null, View]> {
	const whole = frame(scene, screen.size, screen.free);
	yield [null, whole];
	for (const stop of scene.stops) yield [stop.key, whole];
	const { stops } = layRoute(scene);
	for (let zoom = whole.zoom + 0.5; zoom <= MAX_ZOOM; zoom += 0.5) {
		for (const [i, stop] of scene.stops.entries()) {
			const position = stops[i];
			if (position) yield [stop.key, viewAround(toWorld(position), zoom, screen.size, screen.free)];
		}
	}
}

function pairs<T>(items: readonly T[], touch: (a: T, b: T) => boolean): number {
	let count = 0;
	items.forEach((a, i) => items.slice(i + 1).forEach((b) => (count += touch(a, b) ? 1 : 0)));
	return count;
}

/** Labels without a line to what they name that stand nearer to something else. */
function nearerToAnother({ labels, markers, ends }: TripPlot, view: View): string[] {
	const screen: Rect = { left: 0, top: 0, right: view.width, bottom: view.height };
	const shown = markers.filter(({ anchor }) => holds(screen, anchor));
	const things = [
		...shown.map((marker) => ({ name: mapName(marker.name), rect: coverOf(marker) })),
		...shown.flatMap(({ name, anchor, leader }) =>
			leader ? { name: mapName(name), rect: around(anchor, DOT, DOT) } : []
		),
		...ends
			.filter((end) => holds(freeRect(view), end))
			.map((end) => ({ name: mapName(end.name), rect: around(end, DOT, DOT) }))
	];
	return labels.flatMap(({ text, rect, leader }) => {
		const nearest = (own: boolean) =>
			things
				.filter(({ name }) => (name === text) === own)
				.reduce((least, thing) => Math.min(least, gapBetween(rect, thing.rect)), Infinity);
		return leader || nearest(true) < nearest(false) ? [] : [text];
	});
}

/** Stops in view without their name. */
function unnamed({ labels, markers }: TripPlot): string[] {
	const names = new Set(labels.map(({ text }) => text));
	return markers.flatMap(({ name, inView }) =>
		inView && !names.has(mapName(name)) ? [mapName(name)] : []
	);
}

/** What a cartographer would be ashamed of, counted. */
function faults(plot: TripPlot, view: View): Record<string, number> {
	const screen: Rect = { left: 0, top: 0, right: view.width, bottom: view.height };
	const free = freeRect(view);
	const covers = plot.markers.map(coverOf);
	const inView = plot.markers.filter((marker) => holds(screen, marker.anchor));
	const shown = plot.stops.filter((stop) => stop.inView);
	return {
		markersOverlap: pairs(covers, overlap),
		hitsOverlap: pairs(plot.stops, (a, b) => overlap(a.hit, b.hit)),
		hitsTooSmall: plot.stops.filter(
			({ hit }) => hit.right - hit.left < 24 - 1e-6 || hit.bottom - hit.top < 24 - 1e-6
		).length,
		markersOutside: inView.filter((marker) => !contains(free, coverOf(marker))).length,
		stopsUnreachable:
			inView.reduce((sum, marker) => sum + marker.stops.length, 0) -
			shown.filter(({ hit }) => contains(free, hit)).length,
		labelsOverMarkers: plot.labels.filter(({ rect }) =>
			covers.some((cover) => overlap(rect, cover))
		).length,
		labelsOverLabels: pairs(plot.labels, (a, b) => overlap(a.rect, b.rect)),
		labelsOutside: plot.labels.filter(({ rect }) => !contains(free, rect)).length,
		labelsNearerToAnother: nearerToAnother(plot, view).length,
		currentUnnamed:
			inView.filter((marker) => marker.current).length -
			plot.labels.filter(({ kind }) => kind === 'current').length
	};
}

/** Names of the legs between different places of which too little can be seen. */
function hiddenLegs(scene: TripScene, { legs, markers, labels }: TripPlot, view: View): string[] {
	const covers = [...markers.map(coverOf), ...labels.map(({ rect }) => rect)];
	return legs.flatMap(({ d, name }, i) => {
		const leg = scene.legs[i];
		if (!leg || leg.from === leg.to) return [];
		const seen = seenLength(readPath(d), freeRect(view), covers);
		return seen >= LEAST_SEEN ? [] : [`${name}: ${seen.toFixed(1)}`];
	});
}

/** Where the larger name of the current stop leaves no room for a neighbour's, by screen and trip. */
const NO_ROOM: Readonly<Record<string, readonly string[]>> = {
	'phone blinken/2023-11-middle-east-asia': ['blinken/2023-11-middle-east-asia/amman: Baghdad']
};

const NONE = {
	markersOverlap: 0,
	hitsOverlap: 0,
	hitsTooSmall: 0,
	markersOutside: 0,
	stopsUnreachable: 0,
	labelsOverMarkers: 0,
	labelsOverLabels: 0,
	labelsOutside: 0,
	labelsNearerToAnother: 0,
	currentUnnamed: 0
};

describe.each(SCREENS)('every trip at every zoom on a $name', (screen) => {
	it.each(TRIPS.map((scene) => [scene.key, scene] as const))(
		'%s keeps every stop readable and in reach',
		(_, scene) => {
			let last: Placing | null = null;
			for (const [current, view] of views(scene, screen)) {
				// Each view as if it were the first, for that is the hardest; of one view all stops.
				const plot = plotTrip(scene, view, current, last?.view === view ? last : null);
				last = plot.placing;
				expect(faults(plot, view), `${current} at zoom ${view.zoom}`).toEqual(NONE);
			}
		},
		PATIENCE
	);

	it.each(TRIPS.map((scene) => [scene.key, scene] as const))(
		'%s shows all its stops when framed whole, each with its name',
		(_, scene) => {
			const plot = plotTrip(scene, frame(scene, screen.size, screen.free), null);
			expect(plot.stops.filter((stop) => stop.inView)).toHaveLength(scene.stops.length);
			expect(unnamed(plot)).toEqual([]);
		}
	);

	it.each(TRIPS.map((scene) => [scene.key, scene] as const))(
		'%s shows each of its legs when framed whole, for the order is what the route tells, and its names at every stop',
		(_, scene) => {
			const whole = frame(scene, screen.size, screen.free);
			const first = plotTrip(scene, whole, null);
			const missing: string[] = [];
			for (const current of [null, ...scene.stops.map(({ key }) => key)]) {
				const plot = plotTrip(scene, whole, current, first.placing);
				expect(hiddenLegs(scene, plot, whole), `${current}`).toEqual([]);
				missing.push(...unnamed(plot).map((name) => `${current}: ${name}`));
			}
			expect(missing).toEqual(NO_ROOM[`${screen.name} ${scene.key}`] ?? []);
		}
	);
});
