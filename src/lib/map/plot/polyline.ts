import { between, clipSegment, distance, type Line, type Point, type Rect } from './shapes';

/** The parts of a line inside a rectangle, in order. */
export function clipLine(line: Line, rect: Rect): Line[] {
	const parts: Point[][] = [];
	let part: Point[] = [];
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1];
		const b = line[i];
		if (!a || !b) break;
		const range = clipSegment(a, b, rect);
		if (!range) {
			if (part.length > 1) parts.push(part);
			part = [];
			continue;
		}
		if (part.length === 0 || range.from > 0) {
			if (part.length > 1) parts.push(part);
			part = [between(a, b, range.from)];
		}
		part.push(between(a, b, range.to));
		if (range.to < 1) {
			parts.push(part);
			part = [];
		}
	}
	if (part.length > 1) parts.push(part);
	return parts;
}

/** A line without its beginning, as far as that lies in a shape; empty when all of it does. */
export function trimStart(line: Line, inside: (point: Point) => boolean): Line {
	const out = line.findIndex((point) => !inside(point));
	const b = line[out];
	if (out < 0 || !b) return [];
	const a = line[out - 1];
	if (!a) return line;
	let low = 0;
	let high = 1;
	for (let step = 0; step < 12; step++) {
		const middle = (low + high) / 2;
		if (inside(between(a, b, middle))) low = middle;
		else high = middle;
	}
	return [between(a, b, high), ...line.slice(out)];
}

/** A line without its end, as far as that lies in a shape. */
export function trimEnd(line: Line, inside: (point: Point) => boolean): Line {
	return trimStart(line.toReversed(), inside).toReversed();
}

export function lineLength(line: Line): number {
	let length = 0;
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1];
		const b = line[i];
		if (a && b) length += distance(a, b);
	}
	return length;
}

/** Length of the parts of lines inside a rectangle. */
export function lengthInside(lines: readonly Line[], rect: Rect): number {
	let length = 0;
	for (const line of lines) {
		for (let i = 1; i < line.length; i++) {
			const a = line[i - 1];
			const b = line[i];
			if (!a || !b) continue;
			if (Math.max(a.x, b.x) < rect.left || Math.min(a.x, b.x) > rect.right) continue;
			if (Math.max(a.y, b.y) < rect.top || Math.min(a.y, b.y) > rect.bottom) continue;
			const part = clipSegment(a, b, rect);
			if (part) length += distance(a, b) * (part.to - part.from);
		}
	}
	return length;
}

/** The point at a distance along a line; its end when the line is shorter. */
export function pointAlong(line: Line, along: number): Point {
	let rest = along;
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1];
		const b = line[i];
		if (!a || !b) break;
		const step = distance(a, b);
		if (rest <= step && step > 0) return between(a, b, Math.max(0, rest / step));
		rest -= step;
	}
	return line.at(-1) ?? { x: 0, y: 0 };
}

/** Shortest decimal, without the zero before its point. */
function format(value: number): string {
	return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
}

/** Two numbers; a minus sign separates them as well as a space does. */
function pair(x: number, y: number): string {
	const [first, second] = [format(x), format(y)];
	return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/**
 * SVG path data in relative coordinates, which are short, and alike where legs are.
 * @param unit px to which points are rounded: a tenth, or a multiple of it
 */
export function pathData(lines: readonly Line[], unit = 0.1): string {
	const round = (value: number) => Math.round(value / unit) * unit;
	return lines
		.map((line) => {
			let [atX, atY] = [0, 0];
			return line.reduce((text, point, index) => {
				const [x, y] = [round(point.x), round(point.y)];
				const step = pair(x - atX, y - atY);
				[atX, atY] = [x, y];
				if (index === 0) return `M${step}`;
				const separator = index === 1 ? 'l' : step.startsWith('-') ? '' : ' ';
				return text + separator + step;
			}, '');
		})
		.join('');
}
