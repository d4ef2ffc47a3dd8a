import type { LatLng, TravelMode } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import { plotArrows, type Arrow } from './arrows';
import { drawCurve } from './curve';
import { ENOUGH, lengthOutside, linkLine } from './links';
import { bodyOf, coverOf, type MarkerPlot, type Markers } from './markers';
import { clipLine, pathData, trimEnd, trimStart } from './polyline';
import type { Route, RouteLeg } from './route';
import { distance, grow, holds, type Line, type Point, type Rect } from './shapes';
import { plotTip, splitName, type TipPlot } from './tips';
import { freeRect, screenRect, type View } from './view';

export interface LegPlot {
	/** SVG path data. */
	readonly d: string;
	readonly state: 'travelled' | 'coming';
	readonly home: boolean;
	readonly by: TravelMode;
	readonly arrows: readonly Arrow[];
	/** "Amman to Doha, 13 October 2023, 1,692 km (1,051 miles)" */
	readonly name: string;
	/** Indexes into the scene's stops; -1 for the start of the trip, their count for its end. */
	readonly fromStop: number;
	readonly toStop: number;
	/** Path of the stop where it ends; `null` for the last leg. */
	readonly path: string | null;
	/** What pointing at it shows; `null` where nothing of it can be seen. */
	readonly tip: TipPlot | null;
}

/** Space between a line's end and its dot or marker. */
const OFF = 3;
const DOT = 4;

/** Whether a point is under a marker's body, or nearer to it than lines end. */
function underBody(marker: MarkerPlot): (point: Point) => boolean {
	const { left, right, top, bottom } = bodyOf(marker);
	const radius = (bottom - top) / 2;
	return (point) => {
		const x = Math.max(left + radius, Math.min(right - radius, point.x));
		return distance(point, { x, y: (top + bottom) / 2 }) < radius + OFF;
	};
}

/** Whether a point is under a marker that stands on its place, or under the place's dot. */
function under(marker: MarkerPlot | undefined, anchor: Point): (point: Point) => boolean {
	const body = marker && !marker.leader ? underBody(marker) : () => false;
	return (point) => distance(point, anchor) < DOT + OFF || body(point);
}

/**
 * The lines of each leg: whole great circles or bows between the true places, cut off under the
 * markers at both ends and some way outside the view; from marker to marker where these would hide
 * the leg.
 * @param place maps a position of the route's frame to pixels
 */
export function drawLegs(
	route: Route,
	view: View,
	place: (position: LatLng) => Point,
	{ markers, stops, ties }: Markers
): Line[][] {
	const window = grow(screenRect(view), Math.max(view.width, view.height));
	const covers = markers.map(({ rect }) => rect);
	const endAt = (index: number) => {
		const stop = stops.find((each) => each.index === index);
		const marker = markers.find((each) => each.stops.includes(index));
		return { stop, marker };
	};
	return route.legs.map((leg) => {
		const [from, to] = [endAt(leg.leg.toStop - 1), endAt(leg.leg.toStop)];
		const whole = drawCurve(leg, place, window);
		const start = under(from.marker, place(leg.start));
		const end = under(to.marker, place(leg.end));
		const lines = clipLine(trimEnd(trimStart(whole, start), end), window);
		if (!from.stop || !to.stop || !from.marker || !to.marker) return lines;
		if (from.marker === to.marker) return lines;
		const seen = lengthOutside(lines, covers);
		const led = from.marker.leader ?? to.marker.leader;
		if (seen >= ENOUGH && !(led && ties.has(leg.leg.toStop))) return lines;
		const direct = linkLine(from.stop, to.stop, leg.bow);
		const link = [trimEnd(trimStart(direct, underBody(from.marker)), underBody(to.marker))];
		return lengthOutside(link, covers) > Math.min(seen, ENOUGH) ? link : lines;
	});
}

/**
 * The legs of a trip ready to draw.
 * @param drawn their lines, from {@link drawLegs}
 * @param labels what arrowheads keep clear of if they can; of markers they always do
 * @param current index of the current stop, or -1 for a trip seen whole
 */
export function plotLegs(
	scene: TripScene,
	route: Route,
	view: View,
	drawn: readonly (readonly Line[])[],
	markers: readonly MarkerPlot[],
	labels: readonly Rect[],
	current: number
): LegPlot[] {
	const seen = freeRect(view);
	const covers = markers.map(coverOf);
	return route.legs.map(({ leg }: RouteLeg, i): LegPlot => {
		const lines = drawn[i] ?? [];
		const visible = lines.flatMap((line) => clipLine(line, seen));
		return {
			d: pathData(lines),
			state: current < 0 || leg.toStop <= current ? 'travelled' : 'coming',
			home: leg.home,
			by: leg.by,
			arrows: plotArrows(visible, covers, labels).filter((arrow) => holds(seen, arrow)),
			name: leg.name,
			fromStop: leg.toStop - 1,
			toStop: leg.toStop,
			path: scene.stops[leg.toStop]?.path ?? null,
			tip: plotTip(splitName(leg.name), visible, seen)
		};
	});
}
