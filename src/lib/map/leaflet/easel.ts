import type { Pen } from '../basemap/paint';

const OPAQUE: CanvasRenderingContext2DSettings = { alpha: false };

/**
 * Draws pictures and hangs them up. Of a canvas that is drawn on the browser may make a copy for each
 * frame of the page, whatever has changed in it; a picture that is handed to a canvas it keeps.
 */
export class Easel {
	readonly #board: OffscreenCanvas | null;

	/** @param side of the pictures, in px */
	constructor(side: number) {
		// Before Safari 16.4 there is none; then the canvas itself is drawn on.
		this.#board = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(side, side) : null;
	}

	/**
	 * Shows on a canvas what is drawn; nothing where canvases are refused.
	 * @param canvas shown by this easel alone, and as large as its pictures
	 */
	show(canvas: HTMLCanvasElement, draw: (pen: Pen) => void): void {
		const board = this.#board;
		const pen: Pen | null = board
			? board.getContext('2d', OPAQUE)
			: canvas.getContext('2d', OPAQUE);
		if (!pen) return;
		draw(pen);
		if (board) {
			canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(board.transferToImageBitmap());
		}
	}
}
