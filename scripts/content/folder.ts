/** The content folder as the command line knows it. */
import { statSync } from 'node:fs';
import { readContent } from '../../src/lib/server/content/files';
import type { ContentFiles } from '../../src/lib/server/content/files';
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
