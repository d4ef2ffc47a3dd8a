import type { LatLng } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import type { Route } from './route';
import { placeSites, type Placing } from './placing';
import { around, between, distance, grow, holds, type Point, type Rect } from './shapes';
import { HIT, sitesOf, type Site } from './sites';
import type { Steps } from './steps';
import { plotStop, type StopPlot } from './stops';
import { SWELL, tiesOf } from './ties';
import { screenRect, type View } from './view';

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
	readonly placing: Placing;
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

/**
 * One marker for each place, carrying the numbers of all its stays; none covers another. Where
 * they stand does not depend on the current stop, so that stepping through a trip moves none.
 * @param place maps a position of the route's frame to pixels
 * @param current index of the current stop, or -1
 * @param dots further points that no marker should cover
 * @param before where they stood in the view seen last, for they stay there if they can
 */
export function* plotMarkers(
	scene: TripScene,
	route: Route,
	view: View,
	place: (position: LatLng) => Point,
	current: number,
	dots: readonly Point[],
	before: Placing | null
): Steps<Markers> {
	const sites = sitesOf(scene, route, place, screenRect(view));
	const ties = tiesOf(route, sites, view);
	const placing = yield* placeSites(scene, sites, ties, view, dots, before);
	const stops: StopPlot[] = [];
	const markers = sites.map((site, i) => {
		const marker = plotMarker(scene, site, placing.centres[i] ?? site.anchor, current);
		for (const slot of site.slots) {
			const stop = scene.stops[slot.stop];
			if (stop) stops.push(plotStop(stop, slot, site, marker.rect, current));
		}
		return marker;
	});
	return {
		markers,
		stops: stops.toSorted((a, b) => a.index - b.index),
		ties: new Set(ties.map(({ toStop }) => toStop)),
		placing
	};
}
