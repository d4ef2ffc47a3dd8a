/** Keeps the whole atlas, when a reader asks for it. */
import type { Manifest } from './manifest';
import { openPack } from './pack';
import { atlasName, keptAtlas } from './shelves';

/** `full`: the device has no room. `away`: it could not be fetched. */
export type Refusal = 'full' | 'away';

/** A copy of the whole atlas: where it came from, relative to the site, and its length. */
export type Copy = Pick<Manifest, 'pack' | 'bytes'>;

/** The copy that is kept, of this build or of an earlier one; `null` where there is none. */
export async function keptCopy(storage: CacheStorage, site: string): Promise<Copy | null> {
	const kept = await keptAtlas(storage, site);
	return kept && { pack: kept.url.slice(site.length), bytes: kept.pack.bytes };
}

async function download(
	url: string,
	signal: AbortSignal,
	onbytes: (bytes: number) => void
): Promise<Blob> {
	const response = await fetch(url, { signal });
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	const reader = response.body.getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		parts.push(read.value);
		bytes += read.value.length;
		onbytes(bytes);
	}
	return new Blob(parts, { type: 'application/octet-stream' });
}

/**
 * Fetches the pack and puts it in the place of an earlier one. An earlier one stays until then.
 * @param onbytes told how many bytes have come
 * @returns why it is not kept; `null` when it is
 * @throws only when it is aborted
 */
export async function keepAtlas(
	storage: CacheStorage,
	site: string,
	{ pack }: Pick<Copy, 'pack'>,
	signal: AbortSignal,
	onbytes: (bytes: number) => void
): Promise<Refusal | null> {
	const url = site + pack;
	let blob: Blob;
	try {
		blob = await download(url, signal, onbytes);
		await openPack(blob);
	} catch (error) {
		if (signal.aborted) throw error;
		return 'away';
	}
	try {
		const shelf = await storage.open(atlasName(site));
		await shelf.put(url, new Response(blob));
		for (const old of await shelf.keys()) if (old.url !== url) await shelf.delete(old);
		return null;
	} catch {
		return 'full';
	}
}

/** Gives its room back. */
export async function dropAtlas(storage: CacheStorage, site: string): Promise<void> {
	await storage.delete(atlasName(site));
}
