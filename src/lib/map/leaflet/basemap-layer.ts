/**
 * The basemap as a Leaflet layer. Not an `L.GridLayer`: that draws at whole zooms and stretches its
 * tiles in between, and this map rests at any zoom, where stretched lines would be blurred.
 */
import { DomUtil, Layer } from './core';
import { Painter } from '../basemap/painter';
import { panOf, windowAfter, windowOf } from './pin';
import { Sheet } from './sheet';
import type { LeafletEvent, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { Box } from '../basemap/geometry/world';
import type { Frame } from '../basemap/paint';
import type { PainterOptions } from '../basemap/painter';
import type { Anchor } from '../camera/placement';
import type { View } from '../plot/view';
import type { Tile } from './sheet';

export interface BasemapOptions extends PainterOptions {
	/** Everything in view is drawn for the first time. */
	readonly onready: () => void;
}

/** Time for drawing in a frame, in ms: half of what 60 frames a second leave. */
const BUDGET = 8;
/** Drawn ahead and kept beyond the edges of the view, in CSS px. */
const AHEAD = 256;
const KEEP = 1024;
/** Dots of a printed picture to a CSS px: 288 to an inch. */
const PAPER_RATIO = 3;

export class BasemapLayer extends Layer {
	readonly #options: BasemapOptions;
	readonly #pane = document.createElement('div');
	#leaflet: LeafletMap | null = null;
	#painter: Painter | null = null;
	#tinted: readonly string[] = [];
	/** Oldest first; all but the last only fill in until that one is drawn. */
	#sheets: Sheet[] = [];
	#request = 0;
	#zooming = false;
	#ready = false;
	/** The reader has begun to move the map: load ahead. */
	#roaming = false;

	constructor(options: BasemapOptions) {
		super();
		this.#options = options;
	}

	override onAdd(map: LeafletMap): this {
		this.#leaflet = map;
		this.#painter = new Painter(map.getContainer(), this.#options, (box) => this.#spoil(box));
		this.#painter.tint(this.#tinted);
		this.#pane.style.visibility = 'hidden';
		map.getPane('tilePane')?.append(this.#pane);
		this.#settle();
		return this;
	}

	override onRemove(): this {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
		this.#painter?.close();
		this.#painter = null;
		for (const sheet of this.#sheets) sheet.element.remove();
		this.#sheets = [];
		this.#pane.remove();
		this.#ready = false;
		this.#roaming = false;
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
		this.#tinted = countries;
		this.#painter?.tint(countries);
	}

	/** Draws a view at once, with what has come, in the colours of paper. */
	paint(canvas: HTMLCanvasElement, { zoom, left, top, width, height }: View): void {
		canvas.width = width * PAPER_RATIO;
		canvas.height = height * PAPER_RATIO;
		const context = canvas.getContext('2d');
		if (!context) return;
		this.#painter?.print(context, { zoom, left, top, width, height, ratio: PAPER_RATIO });
	}

	#spoil(box?: Box): void {
		for (const sheet of this.#sheets) sheet.spoil(box);
		this.#schedule();
	}

	#roam(): void {
		if (!this.#ready || this.#roaming) return;
		this.#roaming = true;
		this.#painter?.wantWorld();
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
		const painter = this.#painter;
		const sheet = this.#sheets.at(-1);
		if (!map || !painter || !sheet || this.#zooming || sheet.zoom !== map.getZoom()) return;
		const { x: width, y: height } = map.getSize();
		const screen: Frame = { ...windowOf(map), width, height, ratio: sheet.ratio };
		const waiting = painter.want(screen, this.#roaming ? AHEAD : 0);
		if (waiting && !this.#ready) return;
		const inView = sheet.cellsIn(screen, width, height, 0);
		const around = this.#ready ? sheet.cellsIn(screen, width, height, AHEAD) : [];
		const stale = [...inView, ...around]
			.map(({ column, row }) => sheet.tileAt(column, row) ?? sheet.add(column, row))
			.filter((tile) => tile.stale);
		const end = performance.now() + BUDGET;
		// One tile a frame in any case, or a slow machine would never be done.
		let drawn = 0;
		for (const tile of stale) {
			if (drawn > 0 && performance.now() > end) break;
			if (tile.stale) this.#drawTile(painter, sheet, tile);
			drawn++;
		}
		if (drawn < stale.length) this.#schedule();
		const done = inView.every(({ column, row }) => sheet.tileAt(column, row)?.stale === false);
		if (done) this.#tidy(sheet, screen, painter.covers(screen));
	}

	#drawTile(painter: Painter, sheet: Sheet, tile: Tile): void {
		const context = tile.canvas.getContext('2d', { alpha: false });
		if (context) painter.draw(context, sheet.frameOf(tile));
		tile.stale = false;
	}

	/** Everything in view is drawn: what filled in can go. */
	#tidy(sheet: Sheet, screen: Frame, covered: boolean): void {
		for (const old of this.#sheets) if (old !== sheet) old.element.remove();
		this.#sheets = [sheet];
		sheet.prune(screen, screen.width, screen.height, KEEP);
		// Without land the still picture is better than an empty sea.
		if (this.#ready || !covered) return;
		this.#ready = true;
		this.#pane.style.visibility = '';
		this.#options.onready();
		this.#schedule();
	}
}
