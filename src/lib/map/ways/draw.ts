/** Draws legs on a canvas, as AtlasRoutes.svelte draws them as elements. */
import type { Frame, Pen } from '../basemap/paint';
import { strengthOf } from '../plot/atlas-ways';
import { partsIn, type Way } from './lines';

/** Colours of the routes, and of the second of two things compared. */
export interface Inks {
	readonly route: string;
	readonly second: string;
}

/** Of lines, in CSS px. */
const WIDTH = 1.1;
const COMPARED_WIDTH = 1.4;
const DASHES = [7, 4];

/** Draws what lies in a frame, on nothing. */
export function drawWays(pen: Pen, frame: Frame, ways: readonly Way[], inks: Inks): void {
	const { ratio, width, height } = frame;
	pen.setTransform(ratio, 0, 0, ratio, 0, 0);
	pen.clearRect(0, 0, width, height);
	pen.lineJoin = 'round';
	for (const way of ways) {
		const { side } = way.track;
		const parts = partsIn(way, frame);
		if (parts.length === 0) continue;
		pen.strokeStyle = side === 'b' ? inks.second : inks.route;
		pen.lineWidth = side ? COMPARED_WIDTH : WIDTH;
		pen.setLineDash(side === 'b' ? DASHES : []);
		pen.globalAlpha = Number(strengthOf(way.track));
		pen.beginPath();
		for (const [start, ...rest] of parts) {
			if (start) pen.moveTo(start.x, start.y);
			for (const { x, y } of rest) pen.lineTo(x, y);
		}
		pen.stroke();
	}
}
