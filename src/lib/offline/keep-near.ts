/** Keeps what a reader has met: run by the page, once nothing else is on its way. */
import { kindOf } from './asked';
import type { Manifest } from './manifest';
import { shelfNames, shelfPrefix } from './shelves';

interface Keeping {
	readonly site: string;
	readonly storage: CacheStorage;
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const isLasting = (url: string, site: string): boolean =>
	kindOf({ method: 'GET', mode: 'cors', url }, site) === 'lasting';

/** Puts one file on a shelf that does not have it; what the page has just loaded is not asked for again. */
async function fill({ site, fetch }: Keeping, shelf: Cache, path: string): Promise<void> {
	const url = site + encodeURI(path);
	if (await shelf.match(url, { ignoreSearch: true, ignoreVary: true })) return;
	const response = await fetch(url, { cache: isLasting(url, site) ? 'force-cache' : 'default' });
	if (response.ok) await shelf.put(url, response);
}

/** Fetches anew, for the shelf of this build, what is on those of earlier ones, and clears them. */
async function takeOver(keeping: Keeping, shelf: Cache, name: string): Promise<void> {
	const { site, storage } = keeping;
	for (const old of await shelfNames(storage, site)) {
		if (old === name) continue;
		const kept = await (await storage.open(old)).keys();
		for (const { url } of kept) {
			if (!isLasting(url, site)) await fill(keeping, shelf, url.slice(site.length));
		}
		await storage.delete(old);
	}
}

/**
 * One file after the other, so that whatever the reader does next goes first.
 * @param paths relative to the site
 * @throws what the network or the storage says; what is kept by then stays
 */
export async function keepNear(
	keeping: Keeping,
	{ version, shell }: Pick<Manifest, 'version' | 'shell'>,
	paths: readonly string[]
): Promise<void> {
	const name = shelfPrefix(keeping.site) + version;
	const shelf = await keeping.storage.open(name);
	for (const path of new Set([...shell, ...paths])) await fill(keeping, shelf, path);
	await takeOver(keeping, shelf, name);
}
