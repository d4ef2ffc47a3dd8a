import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	coveredBelow,
	firstLevel,
	insetsBelow,
	insetsBeside,
	LEVEL_SHARE,
	LEVELS,
	nextLevel,
	restingLevel,
	steppedLevel
} from '../../../src/lib/ui/sheet';

describe('a sheet at first', () => {
	it('leaves the map half the window, but for a reader who has scrolled into the text', () => {
		expect(firstLevel(844, 0)).toBe('half');
		expect(firstLevel(844, 300)).toBe('full');
	});

	it('stands high in the low window that strong magnification makes: half of it shows no text', () => {
		expect(firstLevel(256, 0)).toBe('full');
	});
});

describe('a sheet that is let go', () => {
	it('stays where it was set when it has not moved', () => {
		for (const level of LEVELS) expect(restingLevel(LEVEL_SHARE[level], 0)).toBe(level);
	});

	it('follows a flick beyond the nearest height', () => {
		expect(restingLevel(0.55, 0.002)).toBe('full');
		expect(restingLevel(0.5, -0.002)).toBe('peek');
	});

	it('comes to rest no lower the faster it was thrown up', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.1, max: 0.92, noNaN: true }),
				fc.double({ min: -0.01, max: 0.01, noNaN: true }),
				fc.double({ min: 0, max: 0.01, noNaN: true }),
				(share, speed, more) => {
					const rank = (at: number) => LEVELS.indexOf(restingLevel(share, at));
					expect(rank(speed + more)).toBeGreaterThanOrEqual(rank(speed));
				}
			)
		);
	});
});

describe('the heights of the sheet', () => {
	it('can all be reached with the button alone', () => {
		const seen = new Set([nextLevel('peek'), nextLevel('half'), nextLevel('full')]);
		expect(seen.size).toBe(LEVELS.length);
	});

	it('end where arrow keys cannot go on', () => {
		expect(steppedLevel('full', 1)).toBe('full');
		expect(steppedLevel('half', -1)).toBe('peek');
	});

	it('always leave some of the map and some of the text to see', () => {
		for (const share of Object.values(LEVEL_SHARE)) {
			expect(share).toBeGreaterThan(0.2);
			expect(share).toBeLessThan(0.95);
		}
	});
});

describe('what is left of the map', () => {
	const view = { width: 1440, height: 900 };

	it('lies right of a panel at the left, and above the foot', () => {
		expect(insetsBeside(view, { left: 16, right: 444, top: 16 }, 804)).toEqual({
			top: 0,
			right: 0,
			bottom: 96,
			left: 444
		});
	});

	it('lies left of a panel at the right, where the script runs that way', () => {
		const insets = insetsBeside(view, { left: 996, right: 1424, top: 16 }, null);
		expect(insets).toEqual({ top: 0, right: 444, bottom: 0, left: 0 });
	});

	it('is framed under a full sheet as under a half one, for a strip can frame nothing', () => {
		expect(insetsBelow(800, 'full')).toEqual(insetsBelow(800, 'half'));
		expect(insetsBelow(800, 'peek').bottom).toBe(240);
	});

	it('is a strip under the highest sheet, with room for a marker, its name and the buttons', () => {
		expect(844 - coveredBelow(844, 'full')).toBeGreaterThanOrEqual(132);
	});
});
