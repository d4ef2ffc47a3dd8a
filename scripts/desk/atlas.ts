/** The atlas of the folder, made anew only where a file has changed. */
import { createHash } from 'node:crypto';
import type { Atlas } from '../../src/lib/domain/atlas';
import type { ContentFiles } from '../../src/lib/server/content/files';
import { atlasOf, filesOf } from '../content/folder';

let last: { readonly hash: string; readonly atlas: Atlas } | null = null;

/** @throws {Refusal} when the files have problems, or there is no folder */
export function atlasIn(dir: string): Atlas {
	const files = filesOf(dir);
	const hash = hashOfAll(files);
	if (last?.hash !== hash) last = { hash, atlas: atlasOf(files) };
	return last.atlas;
}

function hashOfAll(files: ContentFiles): string {
	const hash = createHash('sha256');
	for (const [path, entry] of files) {
		const bytes = entry instanceof Uint8Array ? entry : Buffer.from(entry.refused);
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}
