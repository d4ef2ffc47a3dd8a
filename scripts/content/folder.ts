/** The content folder as the command line knows it. */
import { statSync } from 'node:fs';
import { readContent } from '../../src/lib/server/content/files';
import type { ContentFiles } from '../../src/lib/server/content/files';
import { loadAtlas } from '../../src/lib/server/content/atlas';
import { ContentError } from '../../src/lib/server/content/problem';
import type { Atlas } from '../../src/lib/domain/atlas';
import { EXIT, Refusal } from './exit';

/**
 * Reads the folder.
 * @throws {Refusal} when there is none
 */
export function filesOf(dir: string): ContentFiles {
	if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Refusal(`there is no folder "${dir}"; name the content folder with --dir`, EXIT.usage);
	}
	return readContent(dir);
}

/**
 * The atlas of the files.
 * @throws {Refusal} when they have problems: nothing can be added to what cannot be read
 */
export function atlasOf(files: ContentFiles): Atlas {
	try {
		return loadAtlas(files);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		const count = error.problems.length;
		throw new Refusal(`the content has ${count === 1 ? 'a problem' : `${count} problems`}; "check" shows them. Correct them first`);
	}
}
