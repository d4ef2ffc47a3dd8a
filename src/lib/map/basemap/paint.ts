/** Draws a rectangle of the basemap on a canvas. */
import { boxOfSquare } from './coverage';
import type { Piece } from './coverage';
import type { Chunk } from './chunk';
import type { Box } from './geometry/world';
import type { Palette } from './palette';
import type { StateDot } from './state-dots';

/** What is drawn: the top-left corner in world pixels of a zoom, the size in CSS px. */
export interface Frame {
	readonly zoom: number;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Device pixels to a CSS px. */
	readonly ratio: number;
}

export interface Picture {
	readonly palette: Palette;
	/** ISO 3166-1 numeric of the countries to tint. */
	readonly tinted: ReadonlySet<string>;
	readonly pieces: readonly (Piece & { readonly chunk: Chunk<Path2D> })[];
	readonly dots: readonly StateDot[];
}

/** What draws, on a canvas or on one that is in no page. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Placed = Picture['pieces'][number];

const TILE = 256;
/** Widths of lines in CSS px. */
const COAST_WIDTH = 1;
const BOUNDARY_WIDTH = 1;
const LAKE_WIDTH = 0.75;
const RIVER_WIDTH = 0.75;
const DOT_RADIUS = 2;
/** From this zoom on the rivers' coarse grid would set them beside the boundaries that they are. */
const RIVERS_TO = 7.8;
const DASH = [4, 3];

function worldOf(frame: Frame): number {
	return TILE * 2 ** frame.zoom;
}

/** The box of a frame in worlds. */
export function boxOfFrame(frame: Frame, margin: number): Box {
	const world = worldOf(frame);
	return {
		minX: (frame.left - margin) / world,
		minY: (frame.top - margin) / world,
		maxX: (frame.left + frame.width + margin) / world,
		maxY: (frame.top + frame.height + margin) / world
	};
}

/** Makes a chunk's units the units of the canvas; returns how many make a CSS px. */
function enter(context: Pen, frame: Frame, { square }: Placed): number {
	const box = boxOfSquare(square);
	const world = worldOf(frame);
	const scale = ((box.maxX - box.minX) * world) / square.level.extent;
	const { ratio } = frame;
	context.setTransform(
		scale * ratio,
		0,
		0,
		scale * ratio,
		(box.minX * world - frame.left) * ratio,
		(box.minY * world - frame.top) * ratio
	);
	return 1 / scale;
}

function fillLand(context: Pen, { chunk }: Placed, palette: Palette): void {
	context.fillStyle = palette.land;
	context.fill(chunk.land);
}

function fillVisited(context: Pen, { chunk }: Placed, { palette, tinted }: Picture): void {
	context.fillStyle = palette.visited;
	for (const [numeric, path] of chunk.countries) {
		if (tinted.has(numeric)) context.fill(path);
	}
}

function strokeLines(
	context: Pen,
	unit: number,
	{ chunk }: Placed,
	palette: Palette,
	rivers: boolean
): void {
	context.strokeStyle = palette.coast;
	if (rivers) {
		context.lineWidth = RIVER_WIDTH * unit;
		context.stroke(chunk.rivers);
	}
	context.fillStyle = palette.sea;
	context.fill(chunk.lakes);
	context.lineWidth = LAKE_WIDTH * unit;
	context.stroke(chunk.lakes);
	context.strokeStyle = palette.border;
	context.lineWidth = BOUNDARY_WIDTH * unit;
	context.stroke(chunk.boundaries);
	context.setLineDash(DASH.map((length) => length * unit));
	context.stroke(chunk.disputed);
	context.setLineDash([]);
	context.strokeStyle = palette.coast;
	context.lineWidth = COAST_WIDTH * unit;
	context.stroke(chunk.coast);
}

/** Keeps what follows inside a box, on whole pixels so that no seam shows. */
function clipTo(context: Pen, frame: Frame, box: Box): void {
	const world = worldOf(frame);
	const at = (value: number, start: number) => Math.round((value * world - start) * frame.ratio);
	const left = at(box.minX, frame.left);
	const top = at(box.minY, frame.top);
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.beginPath();
	context.rect(left, top, at(box.maxX, frame.left) - left, at(box.maxY, frame.top) - top);
	context.clip();
}

function drawDots(context: Pen, frame: Frame, { dots, tinted, palette }: Picture): void {
	const world = worldOf(frame);
	context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
	context.lineWidth = 1;
	context.strokeStyle = palette.coast;
	for (const { numeric, x, y } of dots) {
		context.beginPath();
		context.arc(x * world - frame.left, y * world - frame.top, DOT_RADIUS, 0, 2 * Math.PI);
		context.fillStyle = tinted.has(numeric) ? palette.visited : palette.land;
		context.fill();
		context.stroke();
	}
}

/** Draws a frame; what is in none of the pieces is sea, and Antarctica goes on below the map. */
export function paint(context: Pen, frame: Frame, picture: Picture): void {
	const { palette, pieces } = picture;
	const rivers = frame.zoom < RIVERS_TO;
	context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
	context.lineJoin = 'round';
	context.fillStyle = palette.sea;
	context.fillRect(0, 0, frame.width, frame.height);
	const south = worldOf(frame) - frame.top;
	if (south < frame.height) {
		context.fillStyle = palette.land;
		context.fillRect(0, south, frame.width, frame.height - south);
	}
	for (const piece of pieces) {
		if (!piece.standsFor) continue;
		context.save();
		clipTo(context, frame, piece.standsFor);
		const unit = enter(context, frame, piece);
		fillLand(context, piece, palette);
		fillVisited(context, piece, picture);
		strokeLines(context, unit, piece, palette, rivers);
		context.restore();
	}
	const whole = pieces.filter((piece) => !piece.standsFor);
	for (const piece of whole) {
		enter(context, frame, piece);
		fillLand(context, piece, palette);
	}
	// After all land: plain land over a neighbour's tint would leave a seam where chunks overlap.
	for (const piece of whole) {
		enter(context, frame, piece);
		fillVisited(context, piece, picture);
	}
	for (const piece of whole) {
		strokeLines(context, enter(context, frame, piece), piece, palette, rivers);
	}
	drawDots(context, frame, picture);
}
