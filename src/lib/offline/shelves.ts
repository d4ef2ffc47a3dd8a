/**
 * What is kept on this device: for each build that the reader has met a shelf with the pieces of
 * that build, and the whole atlas where the reader asked for it. Whatever the browser refuses
 * (storage full, storage denied) counts as not kept.
 */
import { openPack, type OpenPack } from './pack';

/** Somewhere that may hold a file, by its path relative to the site. */
export interface Shelf {
	find(path: string): Promise<Response | null>;
}

/** How the caches of a site are called; other sites may lie on the same host. */
export const shelfPrefix = (site: string): string => `shuttle ${new URL(site).pathname} `;
export const atlasName = (site: string): string => `shuttle-atlas ${new URL(site).pathname}`;

const refused = (): null => null;

function shelf(storage: CacheStorage, site: string, name: string): Shelf {
	const options = { cacheName: name, ignoreSearch: true, ignoreVary: true } as const;
	return {
		find: (path) =>
			storage.match(site + encodeURI(path), options).then((found) => found ?? null, refused)
	};
}

/** Names of the shelves, the newest first. */
export async function shelfNames(storage: CacheStorage, site: string): Promise<string[]> {
	const names = await storage.keys().catch((): string[] => []);
	return names.filter((name) => name.startsWith(shelfPrefix(site))).reverse();
}

/** Packs that were opened while this script runs, by the address that tells one from another. */
const opened = new Map<string, Promise<OpenPack | null>>();

/** The whole atlas as it is kept, and where it came from; `null` where it is not. */
export async function keptAtlas(
	storage: CacheStorage,
	site: string
): Promise<{ readonly url: string; readonly pack: OpenPack } | null> {
	try {
		const name = atlasName(site);
		if (!(await storage.has(name))) return null;
		const cache = await storage.open(name);
		const [request] = await cache.keys();
		if (!request) return null;
		const open =
			opened.get(request.url) ??
			cache.match(request).then(async (kept) => (kept ? openPack(await kept.blob()) : null));
		opened.set(request.url, open);
		const pack = await open;
		return pack && { url: request.url, pack };
	} catch {
		opened.clear();
		return null;
	}
}

/** Everything that may hold a file, in the order in which to look. */
export async function shelves(storage: CacheStorage, site: string): Promise<Shelf[]> {
	const names = await shelfNames(storage, site);
	const found = names.map((name) => shelf(storage, site, name));
	const atlas = await keptAtlas(storage, site);
	if (!atlas) return found;
	return [...found, { find: (path) => Promise.resolve(atlas.pack.read(path)) }];
}

/** Puts a copy on the newest shelf, if there is one and it has room. */
export async function putAway(
	storage: CacheStorage,
	site: string,
	path: string,
	response: Response
): Promise<void> {
	try {
		const [newest] = await shelfNames(storage, site);
		if (newest) await (await storage.open(newest)).put(site + encodeURI(path), response);
	} catch {
		// No room, no copy: the reader has the original.
	}
}
