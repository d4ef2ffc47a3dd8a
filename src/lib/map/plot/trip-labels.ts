import type { EndPlot } from './ends';
import type { LabelWish } from './label-wishes';
import { mapName, placeLabels, type LabelPlot } from './labels';
import { coverOf, type MarkerPlot } from './markers';
import { around, grow, holds, type Line, type Rect } from './shapes';

const SIZE = 13;
const CURRENT_SIZE = 15;
const QUIET_SIZE = 12;
const END_DOT = 9;
const PLACE_DOT = 7;

function stopWish(marker: MarkerPlot): LabelWish {
	const kind = marker.current ? 'current' : marker.bare ? 'transit' : 'stop';
	return {
		text: mapName(marker.name),
		size: marker.current ? CURRENT_SIZE : marker.bare ? QUIET_SIZE : SIZE,
		kind,
		target: coverOf(marker),
		reach: marker.current ? 'anywhere' : marker.bare ? 'beside' : 'led'
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

/** Boxes that a line of a few px runs through, bend by bend. */
function boxesOf(line: Line): Rect[] {
	return line.slice(1).map((end, i) => {
		const start = line[i] ?? end;
		const box = {
			left: Math.min(start.x, end.x),
			top: Math.min(start.y, end.y),
			right: Math.max(start.x, end.x),
			bottom: Math.max(start.y, end.y)
		};
		return grow(box, 1);
	});
}

/**
 * The names of a trip's places, inside the free part of the map.
 * @param lines what they better do not cover
 * @param links legs so short that a name would hide them
 */
export function plotTripLabels(
	markers: readonly MarkerPlot[],
	ends: readonly EndPlot[],
	lines: readonly Line[],
	links: readonly Line[],
	free: Rect
): LabelPlot[] {
	const stops = markers
		.filter((marker) => marker.inView)
		.toSorted((a, b) => rank(a) - rank(b))
		.map(stopWish);
	const leaders = markers.flatMap(({ leader }) => (leader ? [[leader.from, leader.to]] : []));
	const wishes = [...stops, ...ends.filter((end) => holds(free, end)).map(endWish)];
	const obstacles = {
		named: [
			...wishes.map(({ target }) => target),
			...markers.flatMap(({ leader, anchor }) =>
				leader ? around(anchor, PLACE_DOT, PLACE_DOT) : []
			)
		],
		solid: [...markers.map(coverOf), ...ends.map((end) => around(end, END_DOT, END_DOT))],
		thin: links.flatMap(boxesOf),
		lines: [...lines, ...links, ...leaders],
		dots: [...markers.map((marker) => marker.anchor)]
	};
	return placeLabels(wishes, obstacles, grow(free, -2));
}
