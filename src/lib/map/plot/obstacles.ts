import type { AtlasPlot } from './atlas';
import { coverOf } from './markers';
import { between, distance, grow, type Line, type Rect } from './shapes';
import type { TripPlot } from './trip';

/** Length of the pieces that a line is taken apart into, in CSS px. */
const PIECE = 16;
/** Half the width of a line with the air beside it. */
const AIR = 1;

/** Boxes that cover a line, each about as long as a piece. */
export function boxesAlong(line: Line): Rect[] {
	return line.slice(1).flatMap((to, index) => {
		const from = line[index] ?? to;
		const count = Math.max(1, Math.ceil(distance(from, to) / PIECE));
		return Array.from({ length: count }, (_, piece) => {
			const a = between(from, to, piece / count);
			const b = between(from, to, (piece + 1) / count);
			const box = {
				left: Math.min(a.x, b.x),
				top: Math.min(a.y, b.y),
				right: Math.max(a.x, b.x),
				bottom: Math.max(a.y, b.y)
			};
			return grow(box, AIR);
		});
	});
}

/** What the names of countries, waters and cities keep off: markers, labels and the legs of a trip. */
export function obstaclesOf(plot: TripPlot | AtlasPlot): Rect[] {
	const labels = plot.labels.map(({ rect }) => rect);
	if (plot.kind === 'atlas') return labels;
	const leaders = plot.labels.flatMap(({ leader }) =>
		leader ? boxesAlong([leader.from, leader.to]) : []
	);
	return [...plot.markers.map(coverOf), ...labels, ...leaders, ...plot.lines.flatMap(boxesAlong)];
}
