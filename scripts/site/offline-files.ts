/** Which files of a build are needed without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../../src/lib/offline/asked';
import { moduleImports, pageAssets, pageSheets } from '../size/assets';
import type { Shell } from './shell';

/** Any will do: only what lies below it counts. */
const SITE = 'http://site/';

/**
 * The whole atlas: everything that a page can ask for, but what is downloaded, framed by others or
 * only read by machines.
 * @param files of the build
 */
export function atlasFiles(files: readonly string[]): string[] {
	return files.filter((path) => {
		const kind = kindOf({ method: 'GET', mode: 'cors', url: SITE + encodeURI(path) }, SITE);
		return kind === 'lasting' || kind === 'changing';
	});
}

/** A page of each kind that must start anywhere: the first page, a trip and one of its stops. */
function telling(files: readonly string[]): string[] {
	const views = files.filter((path) => path.endsWith('/view.json'));
	const trip = views[0]?.replace(/view\.json$/, '') ?? '';
	const stop = files.find(
		(path) => path.startsWith(trip) && /[^/]+\/index\.html$/.test(path.slice(trip.length))
	);
	return ['index.html', `${trip}index.html`, ...(stop ? [stop] : [])];
}

/**
 * What such pages name for loading at once, all that those scripts import, and the whole world as
 * the map of the first page has it.
 */
export function shellFiles(build: string, files: readonly string[], shell: Shell): string[] {
	const text = (path: string): string => readFileSync(join(build, path), 'utf8');
	const world = files.filter((path) => /^basemap\/[^/]+\/world\//.test(path));
	const found = new Set([...shell.entries, ...world]);
	for (const page of telling(files)) {
		const html = text(page);
		for (const path of [...pageAssets(html, page), ...pageSheets(html, page)]) found.add(path);
	}
	// A set yields what is added to it while it is read: this walks the whole tree of imports.
	for (const path of found) {
		if (path.endsWith('.js'))
			for (const imported of moduleImports(text(path), path)) found.add(imported);
	}
	return [...found].sort();
}
