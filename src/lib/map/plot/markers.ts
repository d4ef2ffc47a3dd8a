import type { LatLng } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import { GAP, type Box } from './boxes';
import { declutter } from './declutter';
import { ENOUGH, linkGap } from './links';
import type { Route } from './route';
import {
	around,
	between,
	distance,
	gapBetween,
	grow,
	holds,
	type Point,
	type Rect
} from './shapes';
import { HIT, sitesOf, type Site } from './sites';
import { plotStop, type StopPlot } from './stops';
import { untangle, type Tie } from './untangle';
import { freeRect, screenRect, type View } from './view';

/** How far the current number reaches over its marker's edge. */
const SWELL = 3;
/** Half the diagonal of the diamond of a transit. */
const DIAMOND = 7;

/** The body under the numbers of one place. */
export interface MarkerPlot {
	/** Id of the place. */
	readonly place: string;
	readonly name: string;
	/** Where the place is. */
	readonly anchor: Point;
	readonly rect: Rect;
	/** From the anchor to the edge of a marker that had to give way. */
	readonly leader: { readonly from: Point; readonly to: Point } | null;
	readonly current: boolean;
	/** Where one number ends and the next begins, x. */
	readonly seams: readonly number[];
	/** Only transits: no body, just the diamonds. */
	readonly bare: boolean;
	readonly uncertain: boolean;
	/** Whether its place stands in the view; others are drawn for panning only. */
	readonly inView: boolean;
	/** Indexes of its stays in the scene's stops. */
	readonly stops: readonly number[];
}

export interface Markers {
	readonly markers: readonly MarkerPlot[];
	/** In the order of travel. */
	readonly stops: readonly StopPlot[];
	/** Legs between places too close for a line at this scale, by the stop where they end. */
	readonly ties: ReadonlySet<number>;
}

/** What a marker covers, its current number's swelling included. */
export function coverOf(marker: MarkerPlot): Rect {
	return marker.current ? grow(marker.rect, SWELL) : marker.rect;
}

/** What is drawn of a marker, for the lines that end at it; transits have no body. */
export function bodyOf(marker: MarkerPlot): Rect {
	return marker.bare ? grow(marker.rect, DIAMOND - HIT / 2) : coverOf(marker);
}

/** From the anchor to the marker's edge, aimed at the nearest point of its middle line. */
function leaderOf(anchor: Point, rect: Rect, bare: boolean): MarkerPlot['leader'] {
	if (holds(grow(rect, -1), anchor)) return null;
	const radius = (rect.bottom - rect.top) / 2;
	const target = {
		x: Math.max(rect.left + radius, Math.min(rect.right - radius, anchor.x)),
		y: (rect.top + rect.bottom) / 2
	};
	const length = distance(anchor, target);
	const reach = Math.max(0, length - (bare ? DIAMOND : radius));
	return { from: anchor, to: between(anchor, target, reach / length) };
}

function plotMarker(scene: TripScene, site: Site, centre: Point, current: number): MarkerPlot {
	const rect = around(centre, site.width, HIT);
	const stops = site.slots.map(({ stop }) => stop);
	const stays = stops.flatMap((stop) => scene.stops[stop] ?? []);
	const place = scene.places[site.place];
	const bare = stays.every((stop) => stop.number === null);
	return {
		place: place?.id ?? '',
		name: place?.name ?? '',
		anchor: site.anchor,
		rect,
		leader: leaderOf(site.anchor, rect, bare),
		current: stops.includes(current),
		seams: site.slots.slice(1).map((slot) => rect.left + slot.left),
		bare,
		uncertain: stays.length === 1 && stays.every((stop) => stop.uncertain),
		inView: site.inView,
		stops
	};
}

/** The legs between different places whose markers, left where the places are, would leave no room for a line. */
function tiesOf(route: Route, sites: readonly Site[], gap: number): Tie[] {
	const slots = sites.flatMap((site, box) => site.slots.map((slot) => ({ site, box, slot })));
	const rectAt = ({ anchor, width }: Site): Rect => around(anchor, width, HIT);
	return route.legs.flatMap(({ leg, bow }): Tie[] => {
		const from = slots.find(({ slot }) => slot.stop === leg.toStop - 1);
		const to = slots.find(({ slot }) => slot.stop === leg.toStop);
		if (!from || !to || from.box === to.box) return [];
		if (gapBetween(rectAt(from.site), rectAt(to.site)) > gap) return [];
		const x = ({ site, slot }: typeof from) => slot.centre - site.width / 2;
		const { toStop } = leg;
		return [
			{
				toStop,
				from: from.box,
				to: to.box,
				fromX: x(from),
				toX: x(to),
				bow,
				want: Math.max(ENOUGH + SWELL, 0.75 * gap)
			}
		];
	});
}

/** Where the markers stand, in the order of the sites. */
function placeSites(
	sites: readonly Site[],
	ties: readonly Tie[],
	free: Rect,
	dots: readonly Point[]
): Point[] {
	const boxes = sites.map(({ anchor, width, inView }): Box => ({
		anchor,
		width,
		height: HIT,
		bounds: inView ? free : null
	}));
	const room = linkGap(free);
	const tied = new Set(ties.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
	const gapOf = (a: number, b: number) => (tied.has(`${a} ${b}`) ? room : GAP);
	return untangle(boxes, declutter(boxes, dots, gapOf), ties).map(({ x, y }) => ({
		x: Math.round(x * 10) / 10,
		y: Math.round(y * 10) / 10
	}));
}

/** Where markers stand does not depend on the current stop, so those of a view are placed once. */
const placed = new WeakMap<View, { readonly scene: TripScene; readonly centres: Point[] }>();

/**
 * One marker for each place, carrying the numbers of all its stays; none covers another. Where
 * they stand does not depend on the current stop, so that stepping through a trip moves none.
 * @param place maps a position of the route's frame to pixels
 * @param current index of the current stop, or -1
 * @param dots further points that no marker should cover
 */
export function plotMarkers(
	scene: TripScene,
	route: Route,
	view: View,
	place: (position: LatLng) => Point,
	current: number,
	dots: readonly Point[]
): Markers {
	const sites = sitesOf(scene, route, place, screenRect(view));
	const free = grow(freeRect(view), -SWELL - 1);
	const ties = tiesOf(route, sites, linkGap(free));
	const before = placed.get(view);
	const known = before?.scene === scene ? before.centres : null;
	const centres = known ?? placeSites(sites, ties, free, dots);
	placed.set(view, { scene, centres });
	const stops: StopPlot[] = [];
	const markers = sites.map((site, i) => {
		const marker = plotMarker(scene, site, centres[i] ?? site.anchor, current);
		for (const slot of site.slots) {
			const stop = scene.stops[slot.stop];
			if (stop) stops.push(plotStop(stop, slot, site, marker.rect, current));
		}
		return marker;
	});
	return {
		markers,
		stops: stops.toSorted((a, b) => a.index - b.index),
		ties: new Set(ties.map(({ toStop }) => toStop))
	};
}
