/** Sets lines of text as outlines: what is measured is what is drawn, on every machine alike. */
import { Buffer, Direction, Feature, shape, type Font } from 'harfbuzzjs';
import type { FaceName, Faces } from './faces';
import { runsOf } from './runs';

export interface TextStyle {
	readonly face: FaceName;
	/** Type size in px. */
	readonly size: number;
	/** Space between letters, in shares of the size. */
	readonly tracking?: number;
}

export interface SetLine {
	/** Advance in px. */
	readonly width: number;
	/** Outlines of the glyphs with the left end of their baseline at 0, 0: SVG paths in a group. */
	readonly glyphs: string;
	/** Units of the outlines in a px, for widths of strokes. */
	readonly scale: number;
}

const FEATURES = [new Feature('lnum'), new Feature('tnum', 0)];
const round = (value: number): number => Math.round(value * 100) / 100;

export class Typesetter {
	readonly #faces: Faces;
	readonly #outlines = new Map<Font, Map<number, string>>();
	readonly #lines = new Map<string, SetLine>();

	constructor(faces: Faces) {
		this.#faces = faces;
	}

	/** A line of text; lines are kept, for the same words are measured before they are drawn. */
	set(text: string, style: TextStyle): SetLine {
		const key = `${style.face} ${style.size} ${style.tracking ?? 0} ${text}`;
		const known = this.#lines.get(key);
		if (known) return known;
		const line = this.#set(text, style);
		this.#lines.set(key, line);
		return line;
	}

	/** Width of a line in px. */
	measure(text: string, style: TextStyle): number {
		return this.set(text, style).width;
	}

	/** Forgets the lines set so far, so that hundreds of pictures do not pile up. */
	forget(): void {
		this.#lines.clear();
	}

	#set(text: string, { face, size, tracking = 0 }: TextStyle): SetLine {
		const [first, ...rest] = this.#faces[face];
		if (!first) return { width: 0, glyphs: '', scale: 1 };
		const upem = first.face.upem;
		let x = 0;
		let glyphs = '';
		for (const run of runsOf(text, [first, ...rest], (font, code) => hasGlyph(font, code))) {
			// Fonts of a chain may count in other units than the first.
			const ratio = upem / run.font.face.upem;
			for (const glyph of shaped(run.text, run.font)) {
				const outline = this.#outline(run.font, glyph.id);
				const place = `${round(x + glyph.x * ratio)} ${round(glyph.y * ratio)}`;
				const resize = ratio === 1 ? '' : ` scale(${ratio})`;
				if (outline) glyphs += `<path transform="translate(${place})${resize}" d="${outline}"/>`;
				x += glyph.advance * ratio + tracking * upem;
			}
		}
		return { width: ((x - tracking * upem) * size) / upem, glyphs, scale: upem / size };
	}

	#outline(font: Font, glyph: number): string {
		const known = this.#outlines.get(font) ?? new Map<number, string>();
		this.#outlines.set(font, known);
		const outline = known.get(glyph) ?? font.glyphToPath(glyph);
		known.set(glyph, outline);
		return outline;
	}
}

function hasGlyph(font: Font, codePoint: number): boolean {
	return (font.glyph(codePoint) ?? 0) !== 0;
}

/** Glyphs of a run from left to right, in font units. */
function shaped(
	text: string,
	font: Font
): { readonly id: number; readonly x: number; readonly y: number; readonly advance: number }[] {
	const buffer = new Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	if (/\p{Script=Arabic}/u.test(text)) buffer.setDirection(Direction.RTL);
	shape(font, buffer, FEATURES);
	return buffer.getGlyphInfosAndPositions().map((glyph) => ({
		id: glyph.codepoint,
		x: glyph.xOffset ?? 0,
		y: glyph.yOffset ?? 0,
		advance: glyph.xAdvance ?? 0
	}));
}
