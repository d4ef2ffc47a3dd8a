import { describe, expect, it } from 'vitest';
import { fit } from '../../../scripts/fonts/fit';
import type { Sfnt } from '../../../scripts/fonts/sfnt';
import { ARIAL, TIMES_NEW_ROMAN } from '../../../scripts/fonts/system-fonts';

function fontLike(widths: Readonly<Record<string, number>>, scale: number): Sfnt {
	return {
		metrics: { unitsPerEm: 1000, ascent: 800, descent: -200, lineGap: 0 },
		glyphs: new Map(),
		advance: (codePoint) => (widths[String.fromCodePoint(codePoint)] ?? 0) * scale
	};
}

describe('fitting a fallback', () => {
	it('leaves a font of the same widths alone', () => {
		expect(fit(fontLike(ARIAL.widths, 1), ARIAL).sizeAdjust).toBe(100);
	});

	it('widens it by as much as the font is wider, and keeps the line as high as before', () => {
		const measure = fit(fontLike(TIMES_NEW_ROMAN.widths, 1.25), TIMES_NEW_ROMAN);
		expect(measure.sizeAdjust).toBe(125);
		expect((measure.ascent * measure.sizeAdjust) / 100).toBeCloseTo(80);
		expect((measure.descent * measure.sizeAdjust) / 100).toBeCloseTo(20);
	});
});
