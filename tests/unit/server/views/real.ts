/** The atlas of the project's own content, loaded once a test file. */
import { loadAtlas } from '$lib/server/content/atlas';
import { readContent } from '$lib/server/content/files';

export const atlas = loadAtlas(readContent('content'));

/** @throws {Error} when a test names what the content does not have */
export function must<Value>(value: Value | undefined, what: string): Value {
	if (value === undefined) throw new Error(`The content has no ${what}`);
	return value;
}
