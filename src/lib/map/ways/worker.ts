/// <reference lib="webworker" />
/** Draws legs off the main thread, a picture for each question. */
import type { AtlasScene } from '../../domain/scene';
import type { Frame } from '../basemap/paint';
import { drawWays, type Inks } from './draw';
import { waysIn, type Way } from './lines';

export interface PictureQuestion {
	/** Only if it is another than before. */
	readonly scene: AtlasScene | null;
	readonly frame: Frame;
	readonly inks: Inks;
}

declare const self: DedicatedWorkerGlobalScope;

let ways: readonly Way[] = [];

self.onmessage = ({ data }: MessageEvent<PictureQuestion>) => {
	const { scene, frame, inks } = data;
	if (scene) ways = waysIn(scene);
	const side = (length: number) => Math.round(length * frame.ratio);
	const board = new OffscreenCanvas(side(frame.width), side(frame.height));
	const pen = board.getContext('2d');
	if (!pen) throw new Error('No canvas can be drawn on.');
	drawWays(pen, frame, ways, inks);
	const picture = board.transferToImageBitmap();
	self.postMessage(picture, [picture]);
};
