/** Square canvases that cover the map at one exact zoom. */
import { boxOfFrame } from '../basemap/paint';
import { placement } from '../camera/placement';
import { Easel } from './easel';
import type { Frame } from '../basemap/paint';
import type { Painter } from '../basemap/painter';
import type { Box } from '../basemap/geometry/world';
import type { Anchor, Placement } from '../camera/placement';

/** Side of a canvas in CSS px. */
export const SIDE = 512;

/** A place of the grid. */
export interface Cell {
	readonly column: number;
	readonly row: number;
}

export interface Tile extends Cell {
	readonly canvas: HTMLCanvasElement;
	/** Drawn, but something has changed since. */
	stale: boolean;
}

export class Sheet {
	readonly element = document.createElement('div');
	readonly #tiles = new Map<string, Tile>();
	/** World pixel where column 0 and row 0 begin; near the view, so that offsets stay small. */
	readonly #origin: Anchor;
	readonly ratio: number;
	readonly #easel: Easel;

	constructor(view: Anchor, ratio: number) {
		this.#origin = { ...view, left: Math.round(view.left), top: Math.round(view.top) };
		this.ratio = ratio;
		this.#easel = new Easel(Math.round(SIDE * ratio));
		this.element.className = 'leaflet-zoom-animated';
	}

	get zoom(): number {
		return this.#origin.zoom;
	}

	get tiles(): Iterable<Tile> {
		return this.#tiles.values();
	}

	/** Where the sheet lies in a window of the map. */
	placeIn(screen: Anchor): Placement {
		return placement(this.#origin, screen);
	}

	frameOf({ column, row }: Cell): Frame {
		return {
			zoom: this.zoom,
			left: this.#origin.left + column * SIDE,
			top: this.#origin.top + row * SIDE,
			width: SIDE,
			height: SIDE,
			ratio: Math.round(SIDE * this.ratio) / SIDE
		};
	}

	/** The places of the grid that meet a window of the map, grown by a margin. */
	cellsIn(screen: Anchor, width: number, height: number, margin: number): Cell[] {
		const column = (x: number) => Math.floor((x - this.#origin.left) / SIDE);
		const row = (y: number) => Math.floor((y - this.#origin.top) / SIDE);
		const cells: Cell[] = [];
		for (let y = row(screen.top - margin); y <= row(screen.top + height + margin - 1); y++) {
			for (
				let x = column(screen.left - margin);
				x <= column(screen.left + width + margin - 1);
				x++
			) {
				cells.push({ column: x, row: y });
			}
		}
		return cells;
	}

	tileAt(column: number, row: number): Tile | undefined {
		return this.#tiles.get(`${column} ${row}`);
	}

	/** Adds an undrawn tile. */
	add(column: number, row: number): Tile {
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = Math.round(SIDE * this.ratio);
		const { style } = canvas;
		style.position = 'absolute';
		style.width = style.height = `${SIDE}px`;
		style.transform = `translate(${column * SIDE}px, ${row * SIDE}px)`;
		const tile = { column, row, canvas, stale: true };
		this.#tiles.set(`${column} ${row}`, tile);
		this.element.append(canvas);
		return tile;
	}

	/**
	 * Draws cells that are new or stale, in order; one in any case, or a slow machine would never be
	 * done.
	 * @param budget time after which no other is begun, in ms
	 * @returns whether any was drawn: there may be more
	 */
	drawCells(painter: Painter, cells: readonly Cell[], budget: number): boolean {
		const end = performance.now() + budget;
		const tiles = cells.map(({ column, row }) => this.tileAt(column, row) ?? this.add(column, row));
		const stale = new Set(tiles.filter((tile) => tile.stale));
		for (const tile of stale) {
			this.#easel.show(tile.canvas, (pen) => painter.draw(pen, this.frameOf(tile)));
			tile.stale = false;
			if (performance.now() > end) break;
		}
		return stale.size > 0;
	}

	/** Marks for drawing again what meets a box of the world, in any turn; all without one. */
	spoil(box?: Box): void {
		for (const tile of this.#tiles.values()) {
			if (!box || meetsInAnyTurn(boxOfFrame(this.frameOf(tile), 0), box)) tile.stale = true;
		}
	}

	/**
	 * Leaves only the tiles near the window to the browser, which copies every canvas that it is left
	 * for every frame; the others keep what is drawn on them.
	 */
	showNear(screen: Anchor, width: number, height: number, margin: number): void {
		for (const tile of this.#tiles.values()) {
			const { left, top } = this.frameOf(tile);
			const near =
				left + SIDE > screen.left - margin &&
				top + SIDE > screen.top - margin &&
				left < screen.left + width + margin &&
				top < screen.top + height + margin;
			const display = near ? '' : 'none';
			if (tile.canvas.style.display !== display) tile.canvas.style.display = display;
		}
	}

	/** Leaves all tiles to the browser again. */
	showAll(): void {
		for (const { canvas } of this.#tiles.values()) canvas.style.display = '';
	}

	/** Removes the tiles that lie farther from the window than a margin. */
	prune(screen: Anchor, width: number, height: number, margin: number): void {
		for (const [key, tile] of this.#tiles) {
			const { left, top } = this.frameOf(tile);
			const far =
				left + SIDE < screen.left - margin ||
				top + SIDE < screen.top - margin ||
				left > screen.left + width + margin ||
				top > screen.top + height + margin;
			if (!far) continue;
			tile.canvas.remove();
			this.#tiles.delete(key);
		}
	}
}

function meetsInAnyTurn(frame: Box, box: Box): boolean {
	if (frame.minY > box.maxY || frame.maxY < box.minY) return false;
	return Math.ceil(frame.minX - box.maxX) <= Math.floor(frame.maxX - box.minX);
}
