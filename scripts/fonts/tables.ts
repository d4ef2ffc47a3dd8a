/** Puts another table into an uncompressed OpenType file (OpenType 1.9, "Font File"). */

interface Table {
	readonly tag: string;
	readonly bytes: Uint8Array;
}

const HEAD = 12;
const ENTRY = 16;

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

function tablesOf(font: Uint8Array): Table[] {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	return Array.from({ length: view.getUint16(4) }, (_, index) => {
		const entry = HEAD + index * ENTRY;
		const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
		const start = view.getUint32(entry + 8);
		return { tag, bytes: font.subarray(start, start + view.getUint32(entry + 12)) };
	});
}

/** The sum of a table's words, modulo 2³². */
function checksum(bytes: Uint8Array): number {
	const whole = new Uint8Array(padded(bytes.length));
	whole.set(bytes);
	const view = new DataView(whole.buffer);
	let sum = 0;
	for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}

/**
 * @param font an uncompressed font that has such a table
 * @param tag four letters
 * @returns the same font with the table's new content; the checksum of the whole file is left to
 * whoever compresses it
 */
export function withTable(font: Uint8Array, tag: string, bytes: Uint8Array): Buffer {
	const tables = tablesOf(font).map((table) => (table.tag === tag ? { tag, bytes } : table));
	const start = HEAD + tables.length * ENTRY;
	const length = tables.reduce((sum, table) => sum + padded(table.bytes.length), start);
	const made = Buffer.alloc(length);
	made.set(font.subarray(0, HEAD));
	let at = start;
	for (const [index, table] of tables.entries()) {
		const entry = HEAD + index * ENTRY;
		made.write(table.tag, entry, 'latin1');
		made.writeUInt32BE(checksum(table.bytes), entry + 4);
		made.writeUInt32BE(at, entry + 8);
		made.writeUInt32BE(table.bytes.length, entry + 12);
		made.set(table.bytes, at);
		at += padded(table.bytes.length);
	}
	return made;
}
