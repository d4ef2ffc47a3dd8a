/**
 * Few colours for a picture of flat areas and smooth edges: those that fill it exactly, and for
 * the edges the means of boxes of the colour cube, the most varied box halved first (after
 * Heckbert, "Color image quantization for frame buffer display", SIGGRAPH 1982).
 */
import type { Pixels } from './raster';

export interface Indexed {
	readonly width: number;
	readonly height: number;
	/** Three bytes a colour. */
	readonly palette: Uint8Array;
	/** One byte a pixel: its place in the palette. */
	readonly indexes: Uint8Array;
}

interface Colour {
	/** Red, green and blue in one number: 0xrrggbb. */
	readonly rgb: number;
	readonly count: number;
}

/** Share of the palette for the commonest colours, which are kept as they are. */
const EXACT = 3 / 8;
const AXES = [16, 8, 0] as const;

const channel = (rgb: number, shift: number): number => (rgb >> shift) & 0xff;

/** The colours of a picture, the commonest first. */
function coloursOf({ rgba }: Pixels): Colour[] {
	const counts = new Map<number, number>();
	let [last, run] = [-1, 0];
	const end = (): void => {
		if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
	};
	for (let at = 0; at < rgba.length; at += 4) {
		const rgb = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
		if (rgb === last) {
			run += 1;
			continue;
		}
		end();
		[last, run] = [rgb, 1];
	}
	end();
	return [...counts]
		.map(([rgb, count]) => ({ rgb, count }))
		.toSorted((a, b) => b.count - a.count || a.rgb - b.rgb);
}

/** Colours of a box, the axis along which they differ most, and by how much in all. */
interface Box {
	readonly colours: readonly Colour[];
	readonly axis: number;
	readonly spread: number;
}

function mean(colours: readonly Colour[], shift: number): number {
	let [sum, count] = [0, 0];
	for (const colour of colours) {
		sum += channel(colour.rgb, shift) * colour.count;
		count += colour.count;
	}
	return sum / count;
}

function boxOf(colours: readonly Colour[]): Box {
	let best = { axis: 16, spread: -1 };
	for (const axis of AXES) {
		const middle = mean(colours, axis);
		const spread = colours.reduce(
			(sum, { rgb, count }) => sum + count * (channel(rgb, axis) - middle) ** 2,
			0
		);
		if (spread > best.spread) best = { axis, spread };
	}
	return { colours, ...best };
}

function halves({ colours, axis }: Box): Box[] {
	const middle = mean(colours, axis);
	const below = colours.filter(({ rgb }) => channel(rgb, axis) <= middle);
	const above = colours.filter(({ rgb }) => channel(rgb, axis) > middle);
	return [below, above].filter((half) => half.length > 0).map(boxOf);
}

/** At most so many colours for all of some. */
function means(colours: readonly Colour[], most: number): number[] {
	if (colours.length === 0) return [];
	const boxes = [boxOf(colours)];
	while (boxes.length < most) {
		const widest = boxes.reduce((a, b) => (b.spread > a.spread ? b : a));
		if (widest.spread <= 0) break;
		boxes.splice(boxes.indexOf(widest), 1, ...halves(widest));
	}
	return boxes.map(({ colours: inside }) =>
		AXES.reduce<number>((rgb, shift) => rgb | (Math.round(mean(inside, shift)) << shift), 0)
	);
}

function nearest(rgb: number, palette: readonly number[]): number {
	let [best, least] = [0, Infinity];
	palette.forEach((candidate, index) => {
		const red = channel(rgb, 16) - channel(candidate, 16);
		const green = channel(rgb, 8) - channel(candidate, 8);
		const blue = channel(rgb, 0) - channel(candidate, 0);
		const gap = 2 * red * red + 4 * green * green + 3 * blue * blue;
		if (gap < least) [best, least] = [index, gap];
	});
	return best;
}

/** @param most colours, 4 to 256 */
export function quantize(pixels: Pixels, most: number): Indexed {
	const colours = coloursOf(pixels);
	const kept = colours.length <= most ? most : Math.floor(most * EXACT);
	const exact = colours.slice(0, kept).map(({ rgb }) => rgb);
	const palette = [...exact, ...means(colours.slice(kept), most - exact.length)];
	const place = new Map(colours.map(({ rgb }) => [rgb, nearest(rgb, palette)]));
	const { width, height, rgba } = pixels;
	const indexes = new Uint8Array(width * height);
	let [last, index] = [-1, 0];
	for (let pixel = 0; pixel < indexes.length; pixel += 1) {
		const at = pixel * 4;
		const rgb = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
		if (rgb !== last) [last, index] = [rgb, place.get(rgb) ?? 0];
		indexes[pixel] = index;
	}
	const bytes = palette.flatMap((rgb) => AXES.map((shift) => channel(rgb, shift)));
	return { width, height, palette: Uint8Array.from(bytes), indexes };
}
