import { describe, expect, it } from 'vitest';
import { BESIDE, wantedHeight } from '../../../src/lib/embed/size';

const contents = { width: 640, card: 220, foot: 44 };

describe('the height that a frame asks for', () => {
	it('holds the map and, below it, the whole card', () => {
		expect(wantedHeight(contents, 'both')).toBe(397 + 220);
	});

	it('holds the higher of the two where the card stands beside the map', () => {
		const wide = { ...contents, width: 1000 };
		expect(wantedHeight(wide, 'both')).toBe(441);
		expect(wantedHeight({ ...wide, card: 470 }, 'both')).toBe(470);
	});

	it('is that of the card alone, or of the map with its line', () => {
		expect(wantedHeight(contents, 'panel')).toBe(220);
		expect(wantedHeight(contents, 'map')).toBe(397 + 44);
	});

	it('does not grow with a long list, which scrolls instead', () => {
		const long = { ...contents, card: 9000 };
		for (const width of [320, BESIDE, 1600]) {
			expect(wantedHeight({ ...long, width }, 'both')).toBeLessThan(1100);
		}
	});

	it('leaves a map that is neither a slit nor a tower on the narrowest and the widest page', () => {
		expect(wantedHeight({ ...contents, width: 300 }, 'map')).toBe(260 + 44);
		expect(wantedHeight({ ...contents, width: 3000 }, 'map')).toBe(520 + 44);
	});
});
