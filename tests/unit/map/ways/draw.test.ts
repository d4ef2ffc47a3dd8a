import { describe, expect, it } from 'vitest';
import type { AtlasScene } from '$lib/domain/scene';
import type { Pen } from '$lib/map/basemap/paint';
import { drawWays } from '$lib/map/ways/draw';
import { waysIn } from '$lib/map/ways/lines';
import { ATLAS } from '../plot/scenes';

/** A pen that writes down with what each line was drawn. */
function penThat(strokes: unknown[]): Pen {
	let dashes: number[] = [];
	const pen = {
		strokeStyle: '',
		globalAlpha: 1,
		lineWidth: 1,
		setTransform: (...scale: number[]) => strokes.push(scale),
		clearRect: (...all: number[]) => strokes.push(all),
		setLineDash: (wanted: number[]) => (dashes = wanted),
		beginPath: () => undefined,
		moveTo: () => undefined,
		lineTo: () => undefined,
		stroke() {
			strokes.push([pen.strokeStyle, pen.globalAlpha, pen.lineWidth, dashes]);
		}
	};
	return pen as unknown as Pen;
}

const frame = { zoom: 1, left: 0, top: 0, width: 512, height: 512, ratio: 2 };
const inks = { route: 'red', second: 'blue' };
const route = (key: string, places: number[], side?: 'a' | 'b') => ({
	key,
	places,
	stays: [],
	...(side && { side })
});
const drawn = (routes: AtlasScene['routes'], at = frame) => {
	const strokes: unknown[] = [];
	drawWays(penThat(strokes), at, waysIn({ ...ATLAS, routes }), inks);
	return strokes;
};

describe('legs on a canvas', () => {
	it('lie on nothing, sharp on a dense screen, as strong as the trips that flew them', () => {
		expect(drawn([route('x', [0, 1]), route('y', [1, 0])])).toEqual([
			[2, 0, 0, 2, 0, 0],
			[0, 0, 512, 512],
			['red', 0.36, 1.1, []]
		]);
	});

	it('tell what is compared apart by colour and dashes', () => {
		const [, , ...strokes] = drawn([route('x', [0, 1], 'a'), route('y', [0, 1], 'b')]);
		expect(strokes).toEqual([
			['red', 0.55, 1.4, []],
			['blue', 0.55, 1.4, [7, 4]]
		]);
	});

	it('are left out where they are not in the frame', () => {
		expect(drawn([route('x', [0, 1])], { ...frame, top: -4000 })).toHaveLength(2);
	});
});
