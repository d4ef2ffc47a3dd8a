/** Which chunks show a part of the world, and what stands in for one that has not come. */
import { hasChunk } from './chunk-index';
import { LEVELS } from './levels';
import type { Box } from './geometry/world';
import type { Level } from './levels';
import type { ChunkId } from './store';

/** A square of a level's grid somewhere on the endless map. */
export interface Square extends ChunkId {
	/** How many worlds to the east of its place in the grid. */
	readonly turn: number;
}

/** The squares of a level that meet a box; the box may lie anywhere along the equator. */
export function squaresIn(level: Level, box: Box): Square[] {
	const columns = 2 ** level.chunkZoom;
	const top = Math.max(0, Math.floor(box.minY * columns));
	const bottom = Math.min(columns - 1, Math.floor(box.maxY * columns));
	const squares: Square[] = [];
	for (let y = top; y <= bottom; y++) {
		for (let x = Math.floor(box.minX * columns); x <= Math.floor(box.maxX * columns); x++) {
			const turn = Math.floor(x / columns);
			squares.push({ level, x: x - turn * columns, y, turn });
		}
	}
	return squares;
}

/** The place of a square on the endless map, in worlds. */
export function boxOfSquare({ level, x, y, turn }: Square): Box {
	const side = 1 / 2 ** level.chunkZoom;
	return {
		minX: x * side + turn,
		minY: y * side,
		maxX: (x + 1) * side + turn,
		maxY: (y + 1) * side
	};
}

/** The square of a coarser level that holds this one. */
function within(square: Square, level: Level): Square {
	const ratio = 2 ** (square.level.chunkZoom - level.chunkZoom);
	return {
		level,
		x: Math.floor(square.x / ratio),
		y: Math.floor(square.y / ratio),
		turn: square.turn
	};
}

/** A chunk to draw, and the box that it stands in for if it is not the one wanted. */
export interface Piece {
	readonly square: Square;
	readonly standsFor: Box | null;
}

/**
 * What to draw of a box at a level with the chunks at hand: for each that is missing, the finest
 * coarser one that covers it; where there is none, nothing. Stand-ins come first.
 */
export function piecesFor(level: Level, box: Box, has: (id: ChunkId) => boolean): Piece[] {
	const coarser = LEVELS.slice(0, LEVELS.indexOf(level)).toReversed();
	const pieces = squaresIn(level, box).flatMap((square): Piece[] => {
		if (!hasChunk(level, square.x, square.y)) return [];
		if (has(square)) return [{ square, standsFor: null }];
		const other = coarser.map((each) => within(square, each)).find(has);
		return other ? [{ square: other, standsFor: boxOfSquare(square) }] : [];
	});
	return pieces.toSorted((a, b) => Number(a.standsFor === null) - Number(b.standsFor === null));
}
