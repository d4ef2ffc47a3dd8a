import { describe, expect, it } from 'vitest';
import { swipeDirection } from '$lib/ui/swipe';

describe('swipeDirection', () => {
	it('takes a long sideways move for a swipe', () => {
		expect(swipeDirection(-90, 10)).toBe('left');
		expect(swipeDirection(90, -20)).toBe('right');
	});

	it('takes a short or a slanting move for a tap or for scrolling', () => {
		expect(swipeDirection(-40, 0)).toBeNull();
		expect(swipeDirection(-90, 60)).toBeNull();
	});
});
