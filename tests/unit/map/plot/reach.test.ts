import { describe, expect, it } from 'vitest';
import { plotAtlas } from '$lib/map/plot/atlas';
import { reachOf } from '$lib/map/plot/reach';
import { distance } from '$lib/map/plot/shapes';
import { frame } from '$lib/map/plot/view';
import { ATLAS, SCREENS } from './scenes';

describe('what of a dot answers the pointer', () => {
	it('is easy to hit where the dot stands alone', () => {
		expect(reachOf([{ x: 0, y: 0, r: 2 }])).toEqual([7]);
	});

	it('leaves a larger dot to itself', () => {
		const dots = [
			{ x: 0, y: 0, r: 8 },
			{ x: 1, y: 0, r: 2 },
			{ x: 12, y: 0, r: 2 }
		];
		expect(reachOf(dots)).toEqual([8, 2, 4]);
	});

	it.each(SCREENS)(
		'lets each of the twenty most visited places be pointed at on a $name',
		(screen) => {
			const { dots } = plotAtlas(ATLAS, frame(ATLAS, screen.size, screen.free), []);
			dots.slice(0, 20).forEach((dot, i) => {
				const covers = dots.slice(i + 1);
				const free = Array.from({ length: 64 }, (_, k) => {
					const [angle, out] = [(k * Math.PI) / 4, ((k >> 3) / 8) * dot.r];
					return { x: dot.x + out * Math.cos(angle), y: dot.y + out * Math.sin(angle) };
				}).filter((at) => !covers.some((other) => distance(other, at) <= other.reach));
				expect(free.length, dot.id).toBeGreaterThan(0);
			});
		}
	);
});
