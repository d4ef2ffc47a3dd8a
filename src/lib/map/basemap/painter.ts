/** Draws parts of the basemap with what has come of it, in the colours of the theme. */
import { hasChunk } from './chunk-index';
import { boxOfSquare, piecesFor, squaresIn } from './coverage';
import { LEVELS, levelFor, OVERLAP } from './levels';
import { boxOfFrame, paint } from './paint';
import { PAPER, readPalette, watchTheme } from './palette';
import { stateDots } from './state-dots';
import { chunkStore } from './store';
import type { Box } from './geometry/world';
import type { Frame, Pen } from './paint';
import type { Level } from './levels';
import type { Palette } from './palette';
import type { View } from '../plot/view';
import type { ChunkId, ChunkStore } from './store';

export interface PainterOptions {
	/** Fetches the JSON of a site path. */
	readonly load: (path: string) => Promise<unknown>;
	/** A part of the map could not be loaded; a coarser one stays. */
	readonly onproblem: (error: unknown) => void;
}

/** Dots of a printed picture to a CSS px: 288 to an inch. */
const PAPER_RATIO = 3;
/** Reach of what is drawn over the side of a frame, such as a dot, in CSS px. */
const REACH = 6;

/** What a chunk is drawn on, its overlap included. */
function reachOf(id: ChunkId): Box {
	const box = boxOfSquare({ ...id, turn: 0 });
	const margin = (box.maxX - box.minX) * OVERLAP;
	return {
		minX: box.minX - margin,
		minY: box.minY - margin,
		maxX: box.maxX + margin,
		maxY: box.maxY + margin
	};
}

export class Painter {
	readonly #store: ChunkStore<Path2D>;
	readonly #element: Element;
	readonly #onspoil: (box?: Box) => void;
	readonly #unwatch: () => void;
	#palette: Palette;
	#tinted: ReadonlySet<string> = new Set();

	/**
	 * @param element whose theme is followed
	 * @param onspoil what was drawn has changed: in a box of the world, or everywhere
	 */
	constructor(element: Element, options: PainterOptions, onspoil: (box?: Box) => void) {
		this.#element = element;
		this.#onspoil = onspoil;
		this.#palette = readPalette(element);
		this.#unwatch = watchTheme(() => this.#retheme());
		this.#store = chunkStore({
			load: options.load,
			path: () => new Path2D(),
			onload: (id) => onspoil(reachOf(id)),
			onproblem: (error) => {
				this.wantWorld();
				onspoil();
				options.onproblem(error);
			}
		});
	}

	#retheme(): void {
		this.#palette = readPalette(this.#element);
		this.#onspoil();
	}

	/** Which countries are tinted, by ISO 3166-1 numeric. */
	tint(countries: readonly string[]): void {
		const same =
			countries.length === this.#tinted.size && countries.every((id) => this.#tinted.has(id));
		if (same) return;
		this.#tinted = new Set(countries);
		this.#onspoil();
	}

	/** Asks for the coarsest level, which can stand in for every other. */
	wantWorld(): void {
		this.#store.want({ level: LEVELS[0], x: 0, y: 0 });
	}

	/**
	 * Asks for what a frame needs.
	 * @param margin beyond its edges, in CSS px
	 * @returns whether something is still on its way
	 */
	want(frame: Frame, margin: number): boolean {
		const squares = squaresIn(levelFor(frame.zoom), boxOfFrame(frame, margin));
		for (const square of squares) this.#store.want(square);
		return squares.some((square) => this.#store.isPending(square));
	}

	/** Whether something has come for every part of a frame that has land. */
	covers(frame: Frame): boolean {
		const level = levelFor(frame.zoom);
		const box = boxOfFrame(frame, 0);
		const wanted = squaresIn(level, box).filter(({ x, y }) => hasChunk(level, x, y));
		return piecesFor(level, box, (id) => this.#store.get(id) !== undefined).length >= wanted.length;
	}

	draw(context: Pen, frame: Frame): void {
		this.#drawAt(levelFor(frame.zoom), context, frame, this.#palette);
	}

	/** Draws a view for paper, now: a finer level will do if the one meant for it has not come. */
	print(canvas: HTMLCanvasElement, { zoom, left, top, width, height }: View): void {
		canvas.width = width * PAPER_RATIO;
		canvas.height = height * PAPER_RATIO;
		const context = canvas.getContext('2d');
		if (!context) return;
		const frame: Frame = { zoom, left, top, width, height, ratio: PAPER_RATIO };
		const meant = levelFor(frame.zoom);
		const box = boxOfFrame(frame, 0);
		const whole = (level: Level) =>
			squaresIn(level, box).every((id) => !hasChunk(level, id.x, id.y) || this.#store.get(id));
		const finer = LEVELS.slice(LEVELS.indexOf(meant));
		this.#drawAt(finer.find(whole) ?? meant, context, frame, PAPER);
	}

	#drawAt(level: Level, context: Pen, frame: Frame, palette: Palette): void {
		const box = boxOfFrame(frame, REACH);
		const has = (id: ChunkId) => this.#store.get(id) !== undefined;
		const pieces = piecesFor(level, box, has).flatMap((piece) => {
			const chunk = this.#store.get(piece.square);
			return chunk ? [{ ...piece, chunk }] : [];
		});
		paint(context, frame, {
			palette,
			tinted: this.#tinted,
			pieces,
			dots: stateDots(frame.zoom, box)
		});
	}

	/** Ends the watch on the theme and forgets what is on its way. */
	close(): void {
		this.#unwatch();
		this.#store.close();
	}
}
