import { afterEach, describe, expect, it, vi } from 'vitest';
import { Easel } from '../../../../src/lib/map/leaflet/easel';

/** A canvas that writes down what it is asked for. */
function canvasThat(asked: string[]): HTMLCanvasElement {
	const getContext = (kind: string) => {
		asked.push(kind);
		return kind === '2d'
			? { of: 'canvas' }
			: { transferFromImageBitmap: (picture: unknown) => asked.push(String(picture)) };
	};
	return { getContext } as unknown as HTMLCanvasElement;
}

class Board {
	getContext() {
		return { of: 'board' };
	}
	transferToImageBitmap() {
		return 'the picture';
	}
}

describe('an easel', () => {
	afterEach(() => void vi.unstubAllGlobals());

	it('hands a picture over, so that the browser need not copy the canvas for each frame', () => {
		vi.stubGlobal('OffscreenCanvas', Board);
		const asked: string[] = [];
		const draw = vi.fn();
		new Easel(512).show(canvasThat(asked), draw);
		expect(draw).toHaveBeenCalledWith({ of: 'board' });
		expect(asked).toEqual(['bitmaprenderer', 'the picture']);
	});

	it('draws on the canvas itself where a browser has no other', () => {
		vi.stubGlobal('OffscreenCanvas', undefined);
		const asked: string[] = [];
		const draw = vi.fn();
		new Easel(512).show(canvasThat(asked), draw);
		expect(draw).toHaveBeenCalledWith({ of: 'canvas' });
		expect(asked).toEqual(['2d']);
	});

	it('draws nothing where canvases are refused', () => {
		vi.stubGlobal('OffscreenCanvas', undefined);
		const draw = vi.fn();
		new Easel(512).show({ getContext: () => null } as unknown as HTMLCanvasElement, draw);
		expect(draw).not.toHaveBeenCalled();
	});
});
