/**
 * The basemap as a Leaflet layer. Not an `L.GridLayer`: that draws at whole zooms and stretches its
 * tiles in between, and this map rests at any zoom, where stretched lines would be blurred.
 */
import { Layer } from './core';
import { Painter } from '../basemap/painter';
import { putInPlace, windowAfter, windowOf } from './pin';
import { Sheet } from './sheet';
import { Underlay } from './underlay';
import type { LeafletEvent, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { Box } from '../basemap/geometry/world';
import type { Frame } from '../basemap/paint';
import type { PainterOptions } from '../basemap/painter';
import type { Anchor } from '../camera/placement';
import type { View } from '../plot/view';

export interface BasemapOptions extends PainterOptions {
	/** Everything in view is drawn for the first time. */
	readonly onready: () => void;
	/** Something else shows the land: none is loaded before a hand comes to the map or it moves. */
	readonly canWait: boolean;
}

/** Time for drawing in a frame, in ms: half of what 60 frames a second leave. */
const BUDGET = 8;
/** What tells of a hand that comes to the map. */
const HAND = ['pointerenter', 'focusin'];
/** Steps of zoom by which coarse pictures of the surroundings are ahead, the coarsest at the bottom. */
const AHEADS = [5, 2.5];
/** Drawn ahead and kept beyond the edges of the view, in CSS px. */
const AHEAD = 256;
const KEEP = 1024;

export class BasemapLayer extends Layer {
	readonly #options: BasemapOptions;
	readonly #pane = document.createElement('div');
	#leaflet: LeafletMap | null = null;
	#painter: Painter | null = null;
	#tinted: readonly string[] = [];
	/** Oldest first; all but the last only fill in until that one is drawn. */
	#sheets: Sheet[] = [];
	#underlays: readonly Underlay[] = [];
	#request = 0;
	#zooming = false;
	#ready = false;
	/** The reader has begun to move the map: load ahead. */
	#roaming = false;
	#waiting: boolean;

	constructor(options: BasemapOptions) {
		super();
		this.#options = options;
		this.#waiting = options.canWait;
	}

	override onAdd(map: LeafletMap): this {
		this.#leaflet = map;
		this.#painter = new Painter(map.getContainer(), this.#options, (box) => this.#spoil(box));
		this.#painter.tint(this.#tinted);
		this.#pane.style.visibility = 'hidden';
		this.#underlays = AHEADS.map((ahead) => new Underlay(ahead));
		this.#pane.replaceChildren(...this.#underlays.map(({ element }) => element));
		map.getPane('tilePane')?.append(this.#pane);
		for (const sign of HAND) map.getContainer().addEventListener(sign, this.#reach);
		this.#settle();
		return this;
	}

	override onRemove(): this {
		cancelAnimationFrame(this.#request);
		this.#request = 0;
		this.#painter?.close();
		this.#painter = null;
		for (const sign of HAND) {
			this.#leaflet?.getContainer().removeEventListener(sign, this.#reach);
		}
		this.#sheets = [];
		this.#underlays = [];
		this.#pane.remove();
		this.#ready = false;
		this.#roaming = false;
		this.#leaflet = null;
		return this;
	}

	override getEvents(): Record<string, (event: LeafletEvent) => void> {
		return {
			zoomanim: (event) => this.#onzoomanim(event as ZoomAnimEvent),
			zoom: () => this.#follow(),
			viewreset: () => this.#follow(),
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
	paint(canvas: HTMLCanvasElement, view: View): void {
		this.#painter?.print(canvas, view);
	}

	#spoil(box?: Box): void {
		for (const sheet of this.#all()) sheet.spoil(box);
		this.#schedule();
	}

	/** A hand comes to the map: what stands in for all else is there before it moves the map. */
	readonly #reach = (): void => {
		this.#begin();
		if (this.#ready) this.#painter?.wantWorld();
	};

	#begin(): void {
		if (!this.#waiting) return;
		this.#waiting = false;
		this.#schedule();
	}

	#roam(): void {
		this.#begin();
		if (!this.#ready || this.#roaming) return;
		this.#roaming = true;
		this.#reach();
	}

	#onzoomanim(event: ZoomAnimEvent): void {
		const map = this.#leaflet;
		if (!map) return;
		this.#zooming = true;
		this.#uncover();
		this.#place(windowAfter(map, event));
	}

	#all(): readonly Sheet[] {
		return [...this.#underlays.flatMap(({ sheets }) => sheets), ...this.#sheets];
	}

	/** Puts every sheet where the world is. */
	#place(screen?: Anchor): void {
		if (this.#leaflet) for (const sheet of this.#all()) putInPlace(this.#leaflet, sheet, screen);
	}

	/** The map shrinks or grows: all that has been drawn may be wanted. */
	#uncover(): void {
		for (const { element } of this.#underlays) element.style.display = '';
		for (const sheet of this.#sheets) sheet.showAll();
	}

	#follow(): void {
		this.#uncover();
		this.#place();
		this.#schedule();
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
		if (!map || !painter || !sheet || this.#zooming || this.#waiting) return;
		const { x: width, y: height } = map.getSize();
		const screen: Frame = { ...windowOf(map), width, height, ratio: sheet.ratio };
		if (sheet.zoom !== screen.zoom) {
			this.#drawUnderlay(map, painter, screen);
			return;
		}
		const waiting = painter.want(screen, this.#roaming ? AHEAD : 0);
		if (waiting && !this.#ready) return;
		const inView = sheet.cellsIn(screen, width, height, 0);
		const around = this.#ready ? sheet.cellsIn(screen, width, height, AHEAD) : [];
		if (sheet.drawCells(painter, [...inView, ...around], BUDGET)) this.#schedule();
		else this.#drawUnderlay(map, painter, screen);
		const done = inView.every(({ column, row }) => sheet.tileAt(column, row)?.stale === false);
		sheet.showNear(screen, width, height, AHEAD);
		// What lies under a map that is drawn need not be copied for every frame.
		for (const { element } of this.#underlays) element.style.display = done ? 'none' : '';
		if (done) this.#tidy(sheet, screen, painter.covers(screen));
	}

	/** Only for a reader who moves the map: one who reads on needs no more than what is in view. */
	#drawUnderlay(map: LeafletMap, painter: Painter, screen: Frame): void {
		if (!this.#roaming) return;
		const place = (sheet: Sheet): void => putInPlace(map, sheet);
		if (this.#underlays.some((underlay) => underlay.draw(painter, screen, place))) this.#schedule();
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
