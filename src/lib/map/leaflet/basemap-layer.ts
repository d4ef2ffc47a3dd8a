/**
 * The basemap as a Leaflet layer. Not an `L.GridLayer`: that draws at whole zooms and stretches its
 * tiles in between, and this map rests at any zoom, where stretched lines would be blurred.
 */
import { DomUtil, Layer } from 'leaflet';
import { boxOfSquare, piecesFor, squaresIn } from '../basemap/coverage';
import { LEVELS, levelFor, OVERLAP } from '../basemap/levels';
import { boxOfFrame, paint } from '../basemap/paint';
import { readPalette, watchTheme } from '../basemap/palette';
import { stateDots } from '../basemap/state-dots';
import { chunkStore } from '../basemap/store';
import { panOf, windowAfter, windowOf } from './pin';
import { Sheet } from './sheet';
import type { LeafletEvent, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { Box } from '../basemap/geometry/world';
import type { Palette } from '../basemap/palette';
import type { ChunkId, ChunkStore } from '../basemap/store';
import type { Anchor } from '../camera/placement';
import type { Tile } from './sheet';

export interface BasemapOptions {
	/** Fetches the JSON of a site path. */
	readonly load: (path: string) => Promise<unknown>;
	/** Everything in view is drawn for the first time. */
	readonly onready: () => void;
	/** A part of the map could not be loaded; a coarser one stays. */
	readonly onproblem: (error: unknown) => void;
}

/** Time for drawing in a frame, in ms: half of what 60 frames a second leave. */
const BUDGET = 8;
/** Drawn ahead and kept beyond the edges of the view, in CSS px. */
const AHEAD = 256;
const KEEP = 1024;
/** Reach of what is drawn over the side of its tile, such as a dot, in CSS px. */
const REACH = 6;

export class BasemapLayer extends Layer {
	readonly #options: BasemapOptions;
	readonly #store: ChunkStore<Path2D>;
	readonly #pane = document.createElement('div');
	#leaflet: LeafletMap | null = null;
	/** Oldest first; all but the last only fill in until that one is drawn. */
	#sheets: Sheet[] = [];
	#tinted: ReadonlySet<string> = new Set();
	#palette: Palette | null = null;
	#unwatch: (() => void) | null = null;
	#request = 0;
	#zooming = false;
	#ready = false;
	/** The reader has begun to move the map: load ahead. */
	#roaming = false;

	constructor(options: BasemapOptions) {
		super();
		this.#options = options;
		this.#store = chunkStore({
			load: options.load,
			path: () => new Path2D(),
			onload: (id) => this.#onchunk(id),
			onproblem: (error) => {
				this.#wantWorld();
				this.#schedule();
				options.onproblem(error);
			}
		});
	}

	override onAdd(map: LeafletMap): this {
		this.#leaflet = map;
		const pane = map.getPane('tilePane');
		this.#pane.style.visibility = this.#ready ? '' : 'hidden';
		pane?.append(this.#pane);
		this.#palette = readPalette(map.getContainer());
		this.#unwatch = watchTheme(() => this.#retheme());
		this.#settle();
		return this;
	}

	override onRemove(): this {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
		this.#unwatch?.();
		this.#unwatch = null;
		this.#store.close();
		for (const sheet of this.#sheets) sheet.element.remove();
		this.#sheets = [];
		this.#pane.remove();
		this.#leaflet = null;
		return this;
	}

	override getEvents(): Record<string, (event: LeafletEvent) => void> {
		return {
			zoomanim: (event) => this.#onzoomanim(event as ZoomAnimEvent),
			zoom: () => this.#place(),
			viewreset: () => this.#place(),
			zoomend: () => this.#settle(),
			move: () => this.#schedule(),
			movestart: () => this.#roam(),
			moveend: () => this.#settle(),
			resize: () => this.#settle()
		};
	}

	/** Which countries are tinted, by ISO 3166-1 numeric. */
	tint(countries: readonly string[]): void {
		if (countries.length === this.#tinted.size && countries.every((id) => this.#tinted.has(id))) {
			return;
		}
		this.#tinted = new Set(countries);
		this.#spoil();
	}

	#spoil(box?: Box): void {
		for (const sheet of this.#sheets) sheet.spoil(box);
		this.#schedule();
	}

	#retheme(): void {
		if (!this.#leaflet) return;
		this.#palette = readPalette(this.#leaflet.getContainer());
		this.#spoil();
	}

	#onchunk(id: ChunkId): void {
		const box = boxOfSquare({ ...id, turn: 0 });
		const margin = (box.maxX - box.minX) * OVERLAP;
		this.#spoil({
			minX: box.minX - margin,
			minY: box.minY - margin,
			maxX: box.maxX + margin,
			maxY: box.maxY + margin
		});
	}

	#roam(): void {
		if (!this.#ready || this.#roaming) return;
		this.#roaming = true;
		this.#wantWorld();
	}

	#wantWorld(): void {
		this.#store.want({ level: LEVELS[0], x: 0, y: 0 });
	}

	#onzoomanim(event: ZoomAnimEvent): void {
		const map = this.#leaflet;
		if (!map) return;
		this.#zooming = true;
		this.#place(windowAfter(map, event));
	}

	/** Puts every sheet where the world is. */
	#place(screen?: Anchor): void {
		const map = this.#leaflet;
		if (!map) return;
		const pan = panOf(map);
		for (const sheet of this.#sheets) {
			const { x, y, scale } = sheet.placeIn(screen ?? windowOf(map));
			DomUtil.setTransform(sheet.element, pan.multiplyBy(-1).add([x, y]), scale);
		}
	}

	/** The map rests: draw it at exactly this zoom. */
	#settle(): void {
		const map = this.#leaflet;
		if (!map) return;
		this.#zooming = false;
		const screen = windowOf(map);
		const top = this.#sheets.at(-1);
		if (top?.zoom !== screen.zoom || top.ratio !== devicePixelRatio) {
			const sheet = new Sheet(screen, devicePixelRatio);
			this.#sheets.push(sheet);
			this.#pane.append(sheet.element);
		}
		this.#place();
		this.#schedule();
	}

	#schedule(): void {
		if (this.#leaflet && this.#request === 0) {
			this.#request = requestAnimationFrame(() => this.#draw());
		}
	}

	#draw(): void {
		this.#request = 0;
		const map = this.#leaflet;
		const sheet = this.#sheets.at(-1);
		if (!map || !sheet || this.#zooming || sheet.zoom !== map.getZoom()) return;
		const screen = windowOf(map);
		const { x: width, y: height } = map.getSize();
		const waiting = this.#want(screen, width, height);
		if (waiting && !this.#ready) return;
		const inView = sheet.cellsIn(screen, width, height, 0);
		const around = this.#ready ? sheet.cellsIn(screen, width, height, AHEAD) : [];
		const end = performance.now() + BUDGET;
		let left = 0;
		for (const { column, row } of [...inView, ...around]) {
			const tile = sheet.tileAt(column, row) ?? sheet.add(column, row);
			if (!tile.stale) continue;
			if (left > 0 || performance.now() > end) left++;
			else this.#drawTile(sheet, tile);
		}
		if (left > 0) this.#schedule();
		const done = inView.every(({ column, row }) => sheet.tileAt(column, row)?.stale === false);
		if (done) this.#tidy(sheet, screen, width, height);
	}

	#tidy(sheet: Sheet, screen: Anchor, width: number, height: number): void {
		for (const old of this.#sheets) if (old !== sheet) old.element.remove();
		this.#sheets = [sheet];
		sheet.prune(screen, width, height, KEEP);
		if (this.#ready) return;
		this.#ready = true;
		this.#pane.style.visibility = '';
		this.#options.onready();
		this.#schedule();
	}

	/**
	 * Asks for what the view needs, and for a little more once the reader has begun to move.
	 * @returns whether something is still on its way
	 */
	#want(screen: Anchor, width: number, height: number): boolean {
		const frame = { ...screen, width, height, ratio: 1 };
		const box = boxOfFrame(frame, this.#roaming ? AHEAD : 0);
		const squares = squaresIn(levelFor(screen.zoom), box);
		for (const square of squares) this.#store.want(square);
		return squares.some((square) => this.#store.isPending(square));
	}

	#drawTile(sheet: Sheet, tile: Tile): void {
		const context = tile.canvas.getContext('2d', { alpha: false });
		if (!context || !this.#palette) return;
		const frame = sheet.frameOf(tile);
		const box = boxOfFrame(frame, REACH);
		const level = levelFor(frame.zoom);
		const pieces = piecesFor(level, box, (id) => this.#store.get(id) !== undefined).flatMap(
			(piece) => {
				const chunk = this.#store.get(piece.square);
				return chunk ? [{ ...piece, chunk }] : [];
			}
		);
		paint(context, frame, {
			palette: this.#palette,
			tinted: this.#tinted,
			pieces,
			dots: stateDots(frame.zoom, box)
		});
		tile.stale = false;
	}
}
