import { describe, expect, it } from 'vitest';
import { dotRadius, plotAtlas } from '$lib/map/plot/atlas';
import { contains, overlap } from '$lib/map/plot/shapes';
import { frame, freeRect } from '$lib/map/plot/view';
import { ATLAS, SCREENS } from './scenes';

describe.each(SCREENS)('the atlas on a $name', ({ size, free }) => {
	const view = frame(ATLAS, size, free);
	const plot = plotAtlas(ATLAS, view, []);

	it('draws all 87 trips and every place', () => {
		expect(plot.routes).toHaveLength(87);
		for (const route of plot.routes) expect(route.d).toMatch(/^M/);
		expect(new Set(plot.dots.map(({ id }) => id)).size).toBeGreaterThan(140);
	});

	it('names places without collisions inside the free part, home first', () => {
		const room = freeRect(view);
		plot.labels.forEach((label, i) => {
			expect(contains(room, label.rect)).toBe(true);
			for (const other of plot.labels.slice(i + 1)) {
				expect(overlap(label.rect, other.rect)).toBe(false);
			}
		});
		expect(plot.labels.find(({ kind }) => kind === 'home')?.text).toBe('Washington');
	});

	it('lights one trip and its places', () => {
		const lit = plotAtlas(ATLAS, view, ['blinken/2022-02-melbourne-nadi']);
		expect(plot.lit).toEqual([]);
		expect(lit.lit.map(({ key }) => key)).toEqual(['blinken/2022-02-melbourne-nadi']);
		const places = new Set(lit.dots.filter((dot) => dot.lit).map(({ id }) => id));
		expect(places.has('melbourne')).toBe(true);
		expect(places.has('doha')).toBe(false);
	});

	it('lights all trips through a place', () => {
		const { lit } = plotAtlas(ATLAS, view, ['jeddah']);
		expect(lit.map(({ key }) => key)).toContain('blinken/2024-03-vienna-asia-gulf-israel');
		expect(lit.length).toBeLessThan(10);
	});

	it('lights all trips of one result of a search', () => {
		const trips = ATLAS.routes.slice(3, 9).map(({ key }) => key);
		const lit = plotAtlas(ATLAS, view, trips);
		expect(lit.lit.map(({ key }) => key)).toEqual(trips);
		expect(lit.labels.length).toBeLessThanOrEqual(Math.max(24, plot.labels.length + 8));
	});

	it('lights the places asked for and not the others on the way', () => {
		const { dots } = plotAtlas(ATLAS, view, ['jeddah', 'riyadh']);
		expect(new Set(dots.filter((dot) => dot.lit).map(({ id }) => id))).toEqual(
			new Set(['jeddah', 'riyadh'])
		);
	});
});

describe('a dot', () => {
	it('grows in area with the visits', () => {
		expect(dotRadius(16, 2) / dotRadius(4, 2)).toBeCloseTo(2, 9);
		expect(dotRadius(0, 2)).toBe(2.5);
	});
});
