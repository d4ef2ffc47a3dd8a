/** Cuts shapes into the cells of a level's grid. */
import { clipLine, clipRing, meets } from '../../src/lib/map/basemap/geometry/clip';
import { OVERLAP } from '../../src/lib/map/basemap/levels';
import { boxOf } from '../../src/lib/map/basemap/geometry/world';
import type { WorldPoint } from '../../src/lib/geo/mercator';
import type { Box, Ring } from '../../src/lib/map/basemap/geometry/world';

export interface CellShape {
	readonly numeric: string;
	readonly rings: readonly Ring[];
}

export interface Layers {
	readonly shapes: readonly CellShape[];
	readonly lakes: readonly Ring[];
	readonly rivers: readonly (readonly WorldPoint[])[];
}

export interface Cell extends Layers {
	/** Column from 180° W and row from the north. */
	readonly x: number;
	readonly y: number;
}

function clipRings(rings: readonly Ring[], box: Box): Ring[] {
	return rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0);
}

function clipLayers(layers: Layers, box: Box): Layers {
	return {
		shapes: layers.shapes
			.map(({ numeric, rings }) => ({ numeric, rings: clipRings(rings, box) }))
			.filter((shape) => shape.rings.length > 0),
		lakes: clipRings(layers.lakes, box),
		rivers: layers.rivers.flatMap((line) => clipLine(line, box))
	};
}

function shifted<P extends WorldPoint>(points: readonly P[], by: number): P[] {
	return points.map((point) => ({ ...point, x: point.x + by }));
}

const WORLD: Box = { minX: 0, minY: 0, maxX: 1, maxY: 1 };
/** Where a line that runs past the antimeridian comes back in. */
const TURNS = [-1, 0, 1];

function copies<P extends WorldPoint>(points: readonly P[]): P[][] {
	return TURNS.map((turn) => (turn === 0 ? [...points] : shifted(points, turn))).filter((copy) =>
		meets(boxOf(copy), WORLD)
	);
}

/** What runs past the antimeridian, also on the other side of the map. */
export function wrapped(layers: Layers): Layers {
	return {
		shapes: layers.shapes.map(({ numeric, rings }) => ({ numeric, rings: rings.flatMap(copies) })),
		lakes: layers.lakes.flatMap(copies),
		rivers: layers.rivers.flatMap(copies)
	};
}

/** The cells of a grid of 2^zoom by 2^zoom that hold anything. */
export function cellsOf(layers: Layers, zoom: number): Cell[] {
	const margin = OVERLAP / 2 ** zoom;
	const split = (part: Layers, level: number, x: number, y: number): Cell[] => {
		const side = 1 / 2 ** level;
		const clipped = clipLayers(part, {
			minX: x * side - margin,
			minY: y * side - margin,
			maxX: (x + 1) * side + margin,
			maxY: (y + 1) * side + margin
		});
		if (clipped.shapes.length === 0) return [];
		if (level === zoom) return [{ ...clipped, x, y }];
		return [0, 1, 2, 3].flatMap((quarter) =>
			split(clipped, level + 1, x * 2 + (quarter & 1), y * 2 + (quarter >> 1))
		);
	};
	return split(wrapped(layers), 0, 0, 0);
}
