/** Saves that can be undone: what stood in the files before, and what stands there since. */
import { createHash } from 'node:crypto';
import { shownPath } from '../../src/lib/server/content/layout';
import type { ContentFiles } from '../../src/lib/server/content/files';
import { readContent } from '../../src/lib/server/content/files';
import { Refusal } from '../content/exit';
import { removeFile, writeWhole } from '../content/write';

interface Entry {
	readonly path: string;
	/** `null` where there was no file. */
	readonly before: Uint8Array | null;
	/** Hash of what was written. */
	readonly written: string;
}

/** Kept as long as the dev server runs. */
export type Journal = (readonly Entry[])[];

type Texts = readonly (readonly [path: string, text: string])[];

/** Remembers a save, after it was made. */
export function remember(journal: Journal, before: ContentFiles, texts: Texts): void {
	journal.push(
		texts.map(([path, text]) => {
			const bytes = before.get(path);
			return { path, before: bytes instanceof Uint8Array ? bytes : null, written: hashOf(text) };
		})
	);
}

/** The files of the last save, as an editor knows them; `null` when there is none. */
export function lastSave(journal: Journal): readonly string[] | null {
	return journal.at(-1)?.map(({ path }) => shownPath(path)) ?? null;
}

/**
 * Brings the files of the last save back as they were, to the byte.
 * @returns their paths, as an editor knows them
 * @throws {Refusal} when one of them was changed since; then all stay as they are
 */
export function undoLast(journal: Journal, dir: string): readonly string[] {
	const entries = journal.at(-1);
	if (!entries) throw new Refusal('nothing was saved since the dev server was started');
	const files = readContent(dir);
	const changed = entries.filter(({ path, written }) => {
		const bytes = files.get(path);
		return !(bytes instanceof Uint8Array) || hashOf(bytes) !== written;
	});
	if (changed.length > 0) {
		const list = changed.map(({ path }) => shownPath(path)).join(', ');
		throw new Refusal(`${list} changed since the save, so nothing is undone; undo it by hand`);
	}
	for (const { path, before } of entries.toReversed()) {
		if (before === null) removeFile(dir, path);
		else writeWhole(dir, path, before);
	}
	journal.pop();
	return entries.map(({ path }) => shownPath(path));
}

export function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
