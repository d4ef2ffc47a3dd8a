/**
 * Reads from an uncompressed OpenType file what fitting and testing need: its characters, its
 * advance widths and its vertical metrics (OpenType 1.9: cmap formats 4 and 12, head, hhea, hmtx).
 */

export interface FontMetrics {
	readonly unitsPerEm: number;
	/** In font units; `descent` is negative, as in the file. */
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

export interface Sfnt {
	readonly metrics: FontMetrics;
	/** Glyph index by code point. */
	readonly glyphs: ReadonlyMap<number, number>;
	/** Advance width in font units of the glyph of a code point; `undefined` where it has none. */
	advance(codePoint: number): number | undefined;
}

function tables(view: DataView): Map<string, number> {
	const offsets = new Map<string, number>();
	for (let index = 0; index < view.getUint16(4); index++) {
		const entry = 12 + index * 16;
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)));
		offsets.set(tag, view.getUint32(entry + 8));
	}
	return offsets;
}

function readFormat4(view: DataView, start: number, glyphs: Map<number, number>): void {
	const segments = view.getUint16(start + 6) / 2;
	const ends = start + 14;
	const starts = ends + segments * 2 + 2;
	const deltas = starts + segments * 2;
	const ranges = deltas + segments * 2;
	for (let segment = 0; segment < segments; segment++) {
		const last = view.getUint16(ends + segment * 2);
		const rangeOffset = view.getUint16(ranges + segment * 2);
		const delta = view.getInt16(deltas + segment * 2);
		for (let code = view.getUint16(starts + segment * 2); code <= last && code < 0xffff; code++) {
			const first = view.getUint16(starts + segment * 2);
			const listed =
				rangeOffset === 0
					? code
					: view.getUint16(ranges + segment * 2 + rangeOffset + (code - first) * 2);
			const glyph = rangeOffset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) glyphs.set(code, glyph);
		}
	}
}

function readFormat12(view: DataView, start: number, glyphs: Map<number, number>): void {
	for (let group = 0; group < view.getUint32(start + 12); group++) {
		const entry = start + 16 + group * 12;
		const first = view.getUint32(entry);
		const last = view.getUint32(entry + 4);
		for (let code = first; code <= last; code++) {
			glyphs.set(code, view.getUint32(entry + 8) + code - first);
		}
	}
}

function readCmap(view: DataView, cmap: number): Map<number, number> {
	const glyphs = new Map<number, number>();
	for (let index = 0; index < view.getUint16(cmap + 2); index++) {
		const start = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
		const format = view.getUint16(start);
		if (format === 4) readFormat4(view, start, glyphs);
		if (format === 12) readFormat12(view, start, glyphs);
	}
	return glyphs;
}

/**
 * @param bytes an uncompressed font (TTF or OTF)
 * @throws {Error} when a table that it needs is missing
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const offsets = tables(view);
	const table = (tag: string): number => {
		const offset = offsets.get(tag);
		if (offset === undefined) throw new Error(`the font has no table "${tag}"`);
		return offset;
	};
	const hhea = table('hhea');
	const hmtx = table('hmtx');
	const widths = view.getUint16(hhea + 34);
	const glyphs = readCmap(view, table('cmap'));
	return {
		metrics: {
			unitsPerEm: view.getUint16(table('head') + 18),
			ascent: view.getInt16(hhea + 4),
			descent: view.getInt16(hhea + 6),
			lineGap: view.getInt16(hhea + 8)
		},
		glyphs,
		advance(codePoint) {
			const glyph = glyphs.get(codePoint);
			return glyph === undefined
				? undefined
				: view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4);
		}
	};
}
