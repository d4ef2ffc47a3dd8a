/** From SVG to the pixels of a picture. */
import { Resvg } from '@resvg/resvg-js';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Four bytes a pixel: red, green, blue, and alpha, which is full everywhere. */
	readonly rgba: Uint8Array;
}

/** @throws when the SVG is broken */
export function rasterize(svg: string): Pixels {
	const options = { font: { loadSystemFonts: false }, logLevel: 'error' } as const;
	const image = new Resvg(svg, options).render();
	return { width: image.width, height: image.height, rgba: image.pixels };
}
