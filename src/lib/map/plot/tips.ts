import { lineLength, pointAlong } from './polyline';
import type { Line, Rect } from './shapes';
import { textWidth } from './text-width';

/** A small box of text that says what a leg or a route is. */
export interface TipPlot {
	readonly rect: Rect;
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	readonly size: number;
}

const SIZE = 12;
const LINE = 16;
const PAD_X = 10;
const PAD_Y = 7;
/** Space between the box and the leg it speaks of. */
const OFF = 14;

/** "Amman to Doha" and the rest, on two lines. */
export function splitName(name: string): string[] {
	const comma = name.indexOf(', ');
	return comma < 0 ? [name] : [name.slice(0, comma), name.slice(comma + 2)];
}

/**
 * A tip beside the middle of the longest visible part of a leg, inside the room.
 * @param texts its lines
 * @param parts visible parts of the leg, or the point that the tip speaks of
 */
export function plotTip(
	texts: readonly string[],
	parts: readonly Line[],
	room: Rect
): TipPlot | null {
	const longest = parts.toSorted((a, b) => lineLength(b) - lineLength(a))[0];
	if (!longest) return null;
	const width = Math.max(...texts.map((text) => textWidth(text, SIZE))) + 2 * PAD_X;
	const height = texts.length * LINE + 2 * PAD_Y;
	const middle = pointAlong(longest, lineLength(longest) / 2);
	const fit = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
	const left = fit(middle.x - width / 2, room.left + 2, room.right - width - 2);
	const above = middle.y - OFF - height;
	const top = above < room.top + 2 ? middle.y + OFF : above;
	return {
		rect: { left, top, right: left + width, bottom: top + height },
		lines: texts.map((text, i) => ({
			text,
			x: left + PAD_X,
			y: top + PAD_Y + i * LINE + LINE * 0.77
		})),
		size: SIZE
	};
}
