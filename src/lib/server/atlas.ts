import { dev } from '$app/environment';
import type { Atlas } from '$lib/domain/atlas';
import { loadAtlas } from './content/atlas';
import { readContent } from './content/files';
import { contentFolder } from './content/folder';

let loaded: Atlas | undefined;

/** The atlas of the content folder, loaded once a build; under `vite dev` anew for each page. */
export function getAtlas(): Atlas {
	if (!loaded || dev) loaded = loadAtlas(readContent(contentFolder()));
	return loaded;
}
