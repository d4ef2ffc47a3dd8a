/** Writes a chunk as `$lib/map/basemap/chunk` reads it. */
import { encodeNumbers } from '../../src/lib/map/basemap/numbers';
import type { ChunkFile } from '../../src/lib/map/basemap/chunk';
import type { WorldPoint } from '../../src/lib/geo/mercator';
import type { Ring, Vertex } from '../../src/lib/map/basemap/geometry/world';
import type { Cell } from './cells';

interface Grid {
	readonly left: number;
	readonly top: number;
	/** Units in a world. */
	readonly scale: number;
}

/** Where the pen is: positions are written as steps from the one before. */
interface Pen {
	x: number;
	y: number;
}

function quantised<P extends WorldPoint>(points: readonly P[], grid: Grid): P[] {
	const rounded = points.map((point) => ({
		...point,
		x: Math.round((point.x - grid.left) * grid.scale),
		y: Math.round((point.y - grid.top) * grid.scale)
	}));
	return rounded.filter((point, index) => {
		const next = rounded[index + 1];
		return !next || next.x !== point.x || next.y !== point.y;
	});
}

function steps(points: readonly WorldPoint[], pen: Pen): number[] {
	return points.flatMap(({ x, y }) => {
		const step = [x - pen.x, y - pen.y];
		pen.x = x;
		pen.y = y;
		return step;
	});
}

function runs(ring: readonly Vertex[]): number[] {
	const pairs: [number, number][] = [];
	for (const { kind } of ring) {
		const last = pairs[pairs.length - 1];
		if (last?.[0] === kind) last[1]++;
		else pairs.push([kind, 1]);
	}
	return [pairs.length, ...pairs.flat()];
}

function ringNumbers(ring: Ring, grid: Grid, pen: Pen): number[] | null {
	const points = quantised(ring, grid);
	const [first] = points;
	const last = points[points.length - 1];
	if (first && last && first !== last && first.x === last.x && first.y === last.y) points.pop();
	return points.length < 3 ? null : [...runs(points), ...steps(points, pen)];
}

function lineNumbers(lines: readonly (readonly WorldPoint[])[], grid: Grid, least: number): string {
	const pen: Pen = { x: 0, y: 0 };
	const written = lines
		.map((line) => quantised(line, grid))
		.filter((line) => line.length >= least)
		.flatMap((line) => [line.length, ...steps(line, pen)]);
	return encodeNumbers(written);
}

/**
 * The file of a cell; `null` where there is nothing but open sea.
 * @param side of the cell, in worlds
 */
export function encodeCell(cell: Cell, side: number, extent: number): ChunkFile | null {
	const grid = { left: cell.x * side, top: cell.y * side, scale: extent / side };
	const pen: Pen = { x: 0, y: 0 };
	const countries: string[] = [];
	const numbers: number[] = [];
	for (const shape of cell.shapes) {
		const rings = shape.rings
			.map((ring) => ringNumbers(ring, grid, pen))
			.filter((ring) => ring !== null);
		if (rings.length === 0) continue;
		countries.push(shape.numeric);
		numbers.push(rings.length, ...rings.flat());
	}
	if (countries.length === 0) return null;
	return {
		countries,
		land: encodeNumbers(numbers),
		lakes: lineNumbers(cell.lakes, grid, 3),
		rivers: lineNumbers(cell.rivers, grid, 2)
	};
}
