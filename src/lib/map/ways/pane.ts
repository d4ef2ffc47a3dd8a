/** Thousands of legs as pictures: elements would be looked through for every frame of a drag. */
import type { AtlasScene } from '../../domain/scene';
import { transformOf, type Anchor } from '../camera/placement';
import type { Sheet, Tile } from '../leaflet/sheet';
import type { View } from '../plot/view';
import type { Inks } from './draw';
import type { PictureQuestion } from './worker';

/** Drawn ahead and kept beyond the edges of the view, in CSS px. */
const AHEAD = 256;
const KEEP = 1024;

export interface PaneOptions {
	/** Makes an empty sheet. */
	readonly newSheet: (view: Anchor, ratio: number) => Sheet;
	readonly inks: () => Inks;
	/** Everything in view is drawn for the first time. */
	readonly ondrawn: () => void;
}

export class WaysPane {
	readonly #element: HTMLElement;
	readonly #options: PaneOptions;
	readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	#scene: AtlasScene | null = null;
	/** What the worker has. */
	#sent: AtlasScene | null = null;
	/** What the sheets are placed in. */
	#view: View | null = null;
	/** Where the map's window stands. */
	#window: Anchor | null = null;
	/** Oldest first; all but the last only fill in until that one is drawn. */
	#sheets: Sheet[] = [];
	#asked: Tile | null = null;
	#drawn = false;

	/** @param element empty, moved with the map by others */
	constructor(element: HTMLElement, options: PaneOptions) {
		this.#element = element;
		this.#options = options;
		this.#worker.onmessage = ({ data }: MessageEvent<ImageBitmap>) => this.#take(data);
	}

	/** Draws the legs of a scene for a view in which the map rests. */
	show(scene: AtlasScene, view: View): void {
		if (scene !== this.#scene) this.#spoil();
		this.#scene = scene;
		this.#view = this.#window = view;
		const top = this.#sheets.at(-1);
		if (top?.zoom !== view.zoom || top.ratio !== devicePixelRatio) {
			const sheet = this.#options.newSheet(view, devicePixelRatio);
			this.#sheets.push(sheet);
			this.#element.append(sheet.element);
		}
		for (const sheet of this.#sheets) {
			sheet.element.style.transform = transformOf(sheet.placeIn(view));
		}
		this.#ask();
	}

	/** Draws what comes into the window of a map that moves; a zoom is waited for. */
	follow(window: Anchor): void {
		if (window.zoom !== this.#view?.zoom) return;
		this.#window = window;
		this.#ask();
	}

	/** The colours are others. */
	retheme(): void {
		this.#spoil();
		this.#ask();
	}

	close(): void {
		this.#worker.terminate();
		this.#element.replaceChildren();
	}

	#spoil(): void {
		for (const sheet of this.#sheets) sheet.spoil();
	}

	/** The first tile that is wanted and not drawn, if any, from the middle of the window outwards. */
	#next(sheet: Sheet, window: Anchor, { width, height }: View, margin: number): Tile | undefined {
		return sheet
			.cellsIn(window, width, height, margin)
			.map(({ column, row }) => sheet.tileAt(column, row) ?? sheet.add(column, row))
			.find(({ stale }) => stale);
	}

	#ask(): void {
		const [sheet, view, window] = [this.#sheets.at(-1), this.#view, this.#window];
		if (!sheet || !view || !window || this.#asked) return;
		const inView = this.#next(sheet, window, view, 0);
		if (!inView) this.#tidy(sheet, window, view);
		const tile = inView ?? this.#next(sheet, window, view, AHEAD);
		if (!tile) return;
		this.#asked = tile;
		tile.stale = false;
		const question: PictureQuestion = {
			scene: this.#sent === this.#scene ? null : this.#scene,
			frame: sheet.frameOf(tile),
			inks: this.#options.inks()
		};
		this.#sent = this.#scene;
		this.#worker.postMessage(question);
	}

	#take(picture: ImageBitmap): void {
		this.#asked?.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
		this.#asked = null;
		this.#ask();
	}

	/** Everything in view is drawn: what filled in can go. */
	#tidy(sheet: Sheet, window: Anchor, { width, height }: View): void {
		for (const old of this.#sheets) if (old !== sheet) old.element.remove();
		this.#sheets = [sheet];
		sheet.prune(window, width, height, KEEP);
		sheet.showNear(window, width, height, AHEAD);
		if (this.#drawn) return;
		this.#drawn = true;
		this.#options.ondrawn();
	}
}
