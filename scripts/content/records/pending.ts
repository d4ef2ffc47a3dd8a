/** Writes a record that nothing names yet. */
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { isUnused } from '../folder';
import { writeChecked } from '../write-checked';

/**
 * Writes files when the folder is sound with them, but for one thing: a new place or person is
 * not yet named by a stop, which the check calls unused.
 */
export function writePending(
	dir: string,
	files: ContentFiles,
	texts: readonly (readonly [path: string, text: string])[],
	id: string
): void {
	writeChecked(dir, files, texts, (problem) => isUnused(problem) && problem.value === id);
}
