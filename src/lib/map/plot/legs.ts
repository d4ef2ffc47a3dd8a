import type { TripScene } from '../../domain/scene';
import type { LatLng, TravelMode } from '../../domain/atlas';
import { plotArrows, type Arrow } from './arrows';
import { drawCurve } from './curve';
import { bodyOf, coverOf, type MarkerPlot } from './markers';
import { clipLine, pathData, trimEnd, trimStart } from './polyline';
import type { Route } from './route';
import { distance, grow, holds, type Line, type Point } from './shapes';
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
	/** The drawn points, for whoever must keep clear of them. */
	readonly lines: readonly Line[];
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
 * The legs of a trip as paths: whole great circles or bows between the true places, cut off under
 * the markers at both ends and some way outside the view.
 * @param place maps a position of the route's frame to pixels
 */
export function plotLegs(
	scene: TripScene,
	route: Route,
	view: View,
	place: (position: LatLng) => Point,
	markers: readonly MarkerPlot[],
	current: number
): LegPlot[] {
	const screen = screenRect(view);
	const window = grow(screen, Math.max(view.width, view.height));
	const seen = freeRect(view);
	const covers = markers.map(coverOf);
	const markerOf = (stop: number) => markers.find(({ stops }) => stops.includes(stop));
	return route.legs.map(({ leg, start, end, bow }): LegPlot => {
		const whole = drawCurve({ start, end, bow }, place, window);
		const from = under(markerOf(leg.toStop - 1), place(start));
		const to = under(markerOf(leg.toStop), place(end));
		const trimmed = trimEnd(trimStart(whole, from), to);
		const lines = clipLine(trimmed, window);
		const visible = lines.flatMap((line) => clipLine(line, seen));
		return {
			d: pathData(lines),
			state: current < 0 || leg.toStop <= current ? 'travelled' : 'coming',
			home: leg.home,
			by: leg.by,
			arrows: plotArrows(visible, covers).filter((arrow) => holds(screen, arrow)),
			name: leg.name,
			fromStop: leg.toStop - 1,
			toStop: leg.toStop,
			path: scene.stops[leg.toStop]?.path ?? null,
			tip: plotTip(leg.name, visible, seen),
			lines
		};
	});
}
