/** Writes what `src/lib/offline/pack.ts` reads. */
import { gzipSync } from 'node:zlib';
import type { Packed } from '../../src/lib/offline/pack';

/** A file of the pack: its path relative to the site, its bytes, its media type. */
export interface PackedFile {
	readonly path: string;
	readonly bytes: Buffer;
	readonly type: string;
}

/** The same files give the same bytes, wherever zlib is the same. */
export function pack(files: readonly PackedFile[]): Buffer {
	const bodies = files.map(({ bytes }) => gzipSync(bytes, { level: 9 }));
	const list: Packed[] = files.map(({ path, type }, index) => [
		path,
		bodies[index]?.length ?? 0,
		type
	]);
	const head = gzipSync(JSON.stringify(list), { level: 9 });
	const length = Buffer.alloc(4);
	length.writeUInt32BE(head.length);
	return Buffer.concat([length, head, ...bodies]);
}
