import path from 'node:path';
import { dev } from '$app/environment';
import type { Atlas } from '$lib/domain/atlas';
import { loadAtlas } from './content/atlas';
import { readContent } from './content/files';

let loaded: Atlas | undefined;

/** The atlas of `content/`, loaded once a build; under `vite dev` anew for each page. */
export function getAtlas(): Atlas {
	if (!loaded || dev) loaded = loadAtlas(readContent(path.resolve('content')));
	return loaded;
}
