/** The content folder as the command line knows it. */
import { statSync } from 'node:fs';
import { readContent } from '../../src/lib/server/content/files';
import type { ContentFiles } from '../../src/lib/server/content/files';
import { readAtlas } from '../../src/lib/server/content/atlas';
import type { Problem } from '../../src/lib/server/content/problem';
import type { Atlas } from '../../src/lib/domain/atlas';
import { EXIT, Refusal } from './exit';

/**
 * Reads the folder.
 * @throws {Refusal} when there is none
 */
export function filesOf(dir: string): ContentFiles {
	if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Refusal(
			`there is no folder "${dir}"; name the content folder with --dir`,
			EXIT.usage
		);
	}
	return readContent(dir);
}

/** What only says that a record was just added: nothing names it yet. */
export const isUnused = ({ message }: Problem): boolean => message.startsWith('an unused ');

/**
 * The atlas of the files.
 * @throws {Refusal} when they have problems: nothing can be added to what cannot be read
 */
export function atlasOf(files: ContentFiles): Atlas {
	const { atlas, problems } = readAtlas(files);
	const count = problems.filter((problem) => !isUnused(problem)).length;
	if (count === 0) return atlas;
	const what = count === 1 ? 'a problem' : `${count} problems`;
	throw new Refusal(`the content has ${what}; correct what "check" shows first`);
}
