import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantize, type Indexed } from '../../../../scripts/cards/palette';
import { encodePng } from '../../../../scripts/cards/png';

/** Reads back what this project writes: one byte a pixel, no filter. */
function decode(png: Buffer): Indexed {
	const parts = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		const body = png.subarray(at + 4, at + 8 + length);
		expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
		parts.set(body.toString('latin1', 0, 4), body.subarray(4));
		at += 12 + length;
	}
	const part = (name: string): Buffer => parts.get(name) ?? Buffer.alloc(0);
	const width = part('IHDR').readUInt32BE(0);
	const height = part('IHDR').readUInt32BE(4);
	const rows = inflateSync(part('IDAT'));
	const indexes = new Uint8Array(width * height);
	for (let y = 0; y < height; y += 1) {
		expect(rows[y * (width + 1)]).toBe(0);
		indexes.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
	}
	return { width, height, palette: Uint8Array.from(part('PLTE')), indexes };
}

const pixels = (colours: readonly number[], width: number) => ({
	width,
	height: colours.length / width,
	rgba: Uint8Array.from(
		colours.flatMap((rgb) => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 255])
	)
});

function shown({ palette, indexes }: Indexed): number[] {
	return [...indexes].map(
		(index) =>
			((palette[index * 3] ?? 0) << 16) |
			((palette[index * 3 + 1] ?? 0) << 8) |
			(palette[index * 3 + 2] ?? 0)
	);
}

const colour = fc.integer({ min: 0, max: 0xffffff });

describe('the colours of a card', () => {
	it('stay to the letter where there are few, so that a coast has no other blue than the site', () => {
		fc.assert(
			fc.property(fc.array(colour, { minLength: 1, maxLength: 16 }), (colours) => {
				expect(shown(quantize(pixels(colours, 1), 16))).toEqual(colours);
			})
		);
	});

	it('are never more than asked for, and the commonest ones stay as they are', () => {
		const sea = 0xdfe8eb;
		const offsets = [0, 1, 2, 3, 4, 5, 6, 7];
		// Shades so near that their mean would do for all of them but the eye.
		const many = offsets.flatMap((red) =>
			offsets.flatMap((green) => Array<number>(64).fill(sea - (red << 16) - (green << 8)))
		);
		const picture = quantize(pixels([...many, ...Array<number>(4096).fill(sea)], 64), 24);
		expect(picture.palette.length).toBeLessThanOrEqual(24 * 3);
		expect(shown(picture).slice(4096)).toEqual(Array<number>(4096).fill(sea));
	});

	it('are the same for the same picture, or no build would be like another', () => {
		const many = Array.from({ length: 900 }, (_, index) => (index * 7919) % 0x1000000);
		expect(quantize(pixels(many, 30), 32)).toEqual(quantize(pixels(many, 30), 32));
	});
});

describe('the file of a card', () => {
	it('is a PNG that reads back as it was written', () => {
		const picture = quantize(pixels([0, 0xff0000, 0x00ff00, 0x0000ff, 0, 0xffffff], 3), 16);
		expect(decode(encodePng(picture))).toEqual(picture);
	});
});
