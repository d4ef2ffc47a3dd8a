/** The only module of the loader that touches the disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why an entry of the content folder was not read. */
export interface Refused {
	readonly refused: string;
	readonly remedy: string;
}

/** Path below the content folder, with `/` between the parts, to the bytes of the file. */
export type ContentFiles = ReadonlyMap<string, Uint8Array | Refused>;

/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 1_000_000;

/** The folders of content are two deep; what lies deeper is refused. */
const DEPTH_LIMIT = 4;

/**
 * Reads a content folder, in the order of the paths.
 * @param dir path of the folder, e.g. `content`
 * @throws {Error} of `node:fs` when the folder itself cannot be read
 */
export function readContent(dir: string): ContentFiles {
	const files = new Map<string, Uint8Array | Refused>();
	readFolder(dir, '', 1, files);
	return files;
}

function readFolder(
	dir: string,
	prefix: string,
	depth: number,
	files: Map<string, Uint8Array | Refused>
): void {
	for (const name of readdirSync(dir).sort()) {
		const path = `${prefix}${name}`;
		const full = join(dir, name);
		const status = lstatSync(full);
		if (status.isDirectory() && depth < DEPTH_LIMIT) {
			readFolder(full, `${path}/`, depth + 1, files);
		} else if (!status.isFile()) {
			const refused = status.isSymbolicLink() ? 'is a symbolic link' : 'is no plain file';
			files.set(path, { refused, remedy: 'put the file itself here' });
		} else {
			files.set(path, status.size > FILE_LIMIT ? tooLarge(status.size) : readFileSync(full));
		}
	}
}

/** @param size in bytes */
export function tooLarge(size: number): Refused {
	return {
		refused: `has ${size} bytes`,
		remedy: `a content file has at most ${FILE_LIMIT} bytes; split it`
	};
}
