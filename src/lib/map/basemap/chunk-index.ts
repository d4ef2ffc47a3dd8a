import index from './generated/chunks.json';
import type { Level } from './levels';

export interface ChunkIndex {
	/** Of the content of all chunks; part of their address, so that they can be cached for ever. */
	readonly hash: string;
	/** For each level a character a chunk, row by row: `1` where there is a file, `0` in open sea. */
	readonly present: Readonly<Record<string, string>>;
}

const INDEX: ChunkIndex = index;

/** Whether a chunk has a file; where it has none there is only sea. */
export function hasChunk(level: Level, x: number, y: number): boolean {
	return INDEX.present[level.id]?.[y * 2 ** level.chunkZoom + x] === '1';
}

/** Site path of a chunk's file. */
export function chunkPath(level: Level, x: number, y: number): `/${string}` {
	return `/basemap/${INDEX.hash}/${level.id}/${x}-${y}.json`;
}
