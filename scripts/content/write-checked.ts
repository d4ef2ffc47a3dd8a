/** Writes files only when the whole folder is sound with them. */
import type { ContentFiles } from '../../src/lib/server/content/files';
import { formatProblem } from '../../src/lib/server/content/problem';
import { findProblems } from './check/finding';
import type { Problem } from '../../src/lib/server/content/problem';
import { Refusal } from './exit';
import { removeFile, writeWhole } from './write';

/**
 * Checks the folder with the new texts in place of the old, then writes them in this order.
 * @param allowed problems that may be brought
 * @throws {Refusal} when they bring a problem that was not there; then nothing is written
 */
export function writeChecked(
	dir: string,
	files: ContentFiles,
	texts: readonly (readonly [path: string, text: string])[],
	allowed: (problem: Problem) => boolean = () => false
): void {
	const encoder = new TextEncoder();
	const changed = new Map(files);
	for (const [path, text] of texts) changed.set(path, encoder.encode(text));
	const before = new Set(findProblems(files).problems.map(sameProblem));
	const news = findProblems(changed).problems.filter(
		(problem) => !before.has(sameProblem(problem)) && !allowed(problem)
	);
	if (news.length > 0) {
		const list = news.map((problem) => `  ${formatProblem(problem)}`).join('\n');
		throw new Refusal(`this would bring problems, so nothing is written:\n${list}`);
	}
	writeAll(dir, files, texts);
}

/** All of the files, or none: where one cannot be written, those before it are as they were. */
function writeAll(
	dir: string,
	files: ContentFiles,
	texts: readonly (readonly [path: string, text: string])[]
): void {
	const written: string[] = [];
	try {
		for (const [path, text] of texts) {
			writeWhole(dir, path, text);
			written.push(path);
		}
	} catch (error) {
		for (const path of written.reverse()) {
			const before = files.get(path);
			if (before instanceof Uint8Array) writeWhole(dir, path, before);
			else removeFile(dir, path);
		}
		throw error;
	}
}

/** Lines move when something is added above. */
function sameProblem({ file, message, value }: Problem): string {
	return [file, message, value].join('\n');
}
