import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPicture } from '../../../src/lib/ui/share/qr';

const URL = 'https://example.org/blinken/2023-10-israel-jordan-gulf-egypt/doha/#doha-talks';

describe('the picture of a QR code', () => {
	const { size, path } = qrPicture(URL);

	it('has exactly the dark modules of the code, or no phone would read it', () => {
		const drawn = new Set<string>();
		for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
			for (let step = 0; step < Number(width); step += 1) drawn.add(`${Number(x) + step} ${y}`);
		}
		const { data } = encode(URL, { ecc: 'M', border: 4 });
		const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
		expect(drawn).toEqual(new Set(dark));
	});

	it('keeps the quiet zone of four modules that readers need', () => {
		const xs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)];
		const ends = xs.map(([, x, , width]) => Number(x) + Number(width));
		expect(Math.min(...xs.map(([, x]) => Number(x)))).toBe(4);
		expect(Math.max(...ends)).toBe(size - 4);
		expect(Math.min(...xs.map(([, , y]) => Number(y)))).toBe(4);
	});
});
