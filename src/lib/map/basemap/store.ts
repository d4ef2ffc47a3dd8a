/** Loads chunks of the basemap and keeps them. */
import { readChunk } from './chunk';
import { chunkPath, hasChunk } from './chunk-index';
import type { Chunk, ChunkFile, Sink } from './chunk';
import type { Level } from './levels';

/** Where a chunk stands in its level's grid: column from 180° W, row from the north. */
export interface ChunkId {
	readonly level: Level;
	readonly x: number;
	readonly y: number;
}

interface Options<Path extends Sink> {
	/** Fetches the JSON of a site path; rejects when it cannot. */
	readonly load: (path: string) => Promise<unknown>;
	readonly path: () => Path;
	/** A chunk has come. */
	readonly onload: (id: ChunkId) => void;
	/** A chunk did not come, nor at the second try. */
	readonly onproblem: (error: unknown) => void;
}

export interface ChunkStore<Path extends Sink> {
	/** The chunk if it has come. */
	get(id: ChunkId): Chunk<Path> | undefined;
	/** Starts to load a chunk that has a file and was not asked for before. */
	want(id: ChunkId): void;
	/** Whether the chunk is still on its way. */
	isPending(id: ChunkId): boolean;
	/** Forgets what is on its way. */
	close(): void;
}

function key({ level, x, y }: ChunkId): string {
	return `${level.id}/${x}-${y}`;
}

function isChunkFile(file: unknown): file is ChunkFile {
	if (typeof file !== 'object' || file === null) return false;
	if (!('countries' in file) || !Array.isArray(file.countries)) return false;
	return ['land', 'lakes', 'rivers'].every((name) => typeof Reflect.get(file, name) === 'string');
}

/** A store that is empty at first. */
export function chunkStore<Path extends Sink>(options: Options<Path>): ChunkStore<Path> {
	const chunks = new Map<string, Chunk<Path> | 'pending' | 'failed'>();
	let closed = false;

	async function read(path: string): Promise<Chunk<Path>> {
		const file = await options.load(path);
		if (!isChunkFile(file)) throw new Error(`${path} is no chunk of the basemap`);
		return readChunk(file, options.path);
	}

	async function load(id: ChunkId): Promise<void> {
		const path = chunkPath(id.level, id.x, id.y);
		try {
			const chunk = await read(path).catch(() => read(path));
			chunks.set(key(id), chunk);
			if (!closed) options.onload(id);
		} catch (error) {
			chunks.set(key(id), 'failed');
			if (!closed) options.onproblem(error);
		}
	}

	return {
		get(id) {
			const chunk = chunks.get(key(id));
			return typeof chunk === 'string' ? undefined : chunk;
		},
		want(id) {
			if (closed || chunks.has(key(id)) || !hasChunk(id.level, id.x, id.y)) return;
			chunks.set(key(id), 'pending');
			void load(id);
		},
		isPending: (id) => chunks.get(key(id)) === 'pending',
		close() {
			closed = true;
		}
	};
}
