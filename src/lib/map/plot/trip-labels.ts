import type { EndPlot } from './ends';
import { mapName, placeLabels, type LabelPlot, type LabelWish } from './labels';
import { coverOf, type MarkerPlot } from './markers';
import { around, grow, holds, type Line, type Rect } from './shapes';

const SIZE = 13;
const CURRENT_SIZE = 15;
const QUIET_SIZE = 12;
const END_DOT = 9;

function stopWish(marker: MarkerPlot): LabelWish {
	const kind = marker.current ? 'current' : marker.bare ? 'transit' : 'stop';
	return {
		text: mapName(marker.name),
		size: marker.current ? CURRENT_SIZE : marker.bare ? QUIET_SIZE : SIZE,
		kind,
		target: coverOf(marker),
		reach: marker.current ? 'anywhere' : 'beside'
	};
}

function endWish(end: EndPlot): LabelWish {
	return {
		text: mapName(end.name),
		size: QUIET_SIZE,
		kind: 'end',
		target: around(end, END_DOT, END_DOT),
		reach: 'beside'
	};
}

/** The current stop first, transits after all other stops, the ends of the trip last. */
function rank(marker: MarkerPlot): number {
	return marker.current ? 0 : marker.bare ? 2 : 1;
}

/** The names of a trip's places, inside the free part of the map. */
export function plotTripLabels(
	markers: readonly MarkerPlot[],
	ends: readonly EndPlot[],
	lines: readonly Line[],
	free: Rect
): LabelPlot[] {
	const stops = markers
		.filter((marker) => marker.inView)
		.toSorted((a, b) => rank(a) - rank(b))
		.map(stopWish);
	const leaders = markers.flatMap(({ leader }) => (leader ? [[leader.from, leader.to]] : []));
	const wishes = [...stops, ...ends.filter((end) => holds(free, end)).map(endWish)];
	const obstacles = {
		named: wishes.map(({ target }) => target),
		solid: [...markers.map(coverOf), ...ends.map((end) => around(end, END_DOT, END_DOT))],
		lines: [...lines, ...leaders],
		dots: [...markers.map((marker) => marker.anchor)]
	};
	return placeLabels(wishes, obstacles, grow(free, -2));
}
