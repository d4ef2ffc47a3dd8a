/**
 * The whole atlas as one file: a number of four bytes, which is the length of what follows; a list
 * of the files in it, as JSON; then the files one after the other. List and files are each
 * compressed with gzip, so that the file is as long on every host as the build says, is kept as it
 * came, and gives out one file without unpacking the others.
 */

/** Path relative to the site, bytes in the pack, media type. */
export type Packed = readonly [path: string, length: number, type: string];

const PREFIX = 4;

export interface OpenPack {
	/** Its length. */
	readonly bytes: number;
	has(path: string): boolean;
	/** A file as a host would send it; `null` where the pack does not hold it. */
	read(path: string): Response | null;
}

const unzipped = (part: Blob): ReadableStream<Uint8Array> =>
	part.stream().pipeThrough(new DecompressionStream('gzip'));

/**
 * Opens a pack; what lies in it is read only when it is asked for.
 * @throws when it is not whole
 */
export async function openPack(pack: Blob): Promise<OpenPack> {
	const start = new DataView(await pack.slice(0, PREFIX).arrayBuffer());
	const body = PREFIX + start.getUint32(0);
	const list: readonly Packed[] = await new Response(unzipped(pack.slice(PREFIX, body))).json();
	const places = new Map<string, { readonly from: number; readonly to: number; type: string }>();
	let from = body;
	for (const [path, length, type] of list) {
		places.set(path, { from, to: from + length, type });
		from += length;
	}
	if (from !== pack.size) throw new Error(`The pack has ${pack.size} bytes instead of ${from}.`);
	return {
		bytes: pack.size,
		has: (path) => places.has(path),
		read(path) {
			const place = places.get(path);
			if (!place) return null;
			const headers = { 'Content-Type': place.type };
			return new Response(unzipped(pack.slice(place.from, place.to)), { headers });
		}
	};
}
