import type { LatLng, TravelMode } from '../../domain/atlas';
import type { TripScene } from '../../domain/scene';
import { plotArrows, type Arrow } from './arrows';
import { drawCurve } from './curve';
import { bodyOf, coverOf, type MarkerPlot } from './markers';
import { clipLine, pathData, trimEnd, trimStart } from './polyline';
import type { Route, RouteLeg } from './route';
import { distance, grow, holds, type Line, type Point, type Rect } from './shapes';
import { plotTip, type TipPlot } from './tips';
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

/** Whether a point is under a marker that stands on its place, or under the place's dot. */
function under(marker: MarkerPlot | undefined, anchor: Point): (point: Point) => boolean {
	return (point) => {
		if (distance(point, anchor) < DOT + OFF) return true;
		if (!marker || marker.leader) return false;
		const { left, right, top, bottom } = bodyOf(marker);
		const radius = (bottom - top) / 2;
		const core = {
			x: Math.max(left + radius, Math.min(right - radius, point.x)),
			y: (top + bottom) / 2
		};
		return distance(point, core) < radius + OFF;
	};
}

/**
 * The lines of each leg: whole great circles or bows between the true places, cut off under the
 * markers at both ends and some way outside the view.
 * @param place maps a position of the route's frame to pixels
 */
export function drawLegs(
	route: Route,
	view: View,
	place: (position: LatLng) => Point,
	markers: readonly MarkerPlot[]
): Line[][] {
	const window = grow(screenRect(view), Math.max(view.width, view.height));
	const markerOf = (stop: number) => markers.find(({ stops }) => stops.includes(stop));
	return route.legs.map((leg) => {
		const whole = drawCurve(leg, place, window);
		const from = under(markerOf(leg.leg.toStop - 1), place(leg.start));
		const to = under(markerOf(leg.leg.toStop), place(leg.end));
		return clipLine(trimEnd(trimStart(whole, from), to), window);
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
			tip: plotTip(leg.name, visible, seen)
		};
	});
}
