/** The JSON that a request carries. */

/** Largest order, in bytes: an article, twice, as a page hands it in. */
const LIMIT = 10_000_000;

/** @returns `undefined` when it is too much, or no JSON */
export async function bodyOf(chunks: AsyncIterable<unknown>): Promise<unknown> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		const bytes = Buffer.from(chunk as Uint8Array);
		size += bytes.length;
		if (size > LIMIT) return undefined;
		parts.push(bytes);
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
	} catch {
		return undefined;
	}
}
