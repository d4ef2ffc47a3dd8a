import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { stillLand } from '$lib/map/basemap/still';
import { nominalView } from '$lib/map/camera/nominal';
import { ATLAS, TRIPS } from '../plot/scenes';
import type { StillLand } from '$lib/map/basemap/still';

vi.setConfig({ testTimeout: 120_000 });

/** The corners of path data with relative lines. */
function corners(path: string): { x: number; y: number }[] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([Mlz])?\s*(-?\d+)\s*(-?\d+)/g)].map(([, command, dx, dy]) => {
		if (command === 'M') [x, y] = [0, 0];
		x += Number(dx);
		y += Number(dy);
		return { x, y };
	});
}

function weight(land: StillLand): number {
	return gzipSync(land.land + land.tinted + land.borders).length;
}

// Far apart in scale and place: two continents, one city, the antimeridian, the polar north.
const SOME = [
	'2023-10-israel-jordan-gulf-egypt',
	'2021-03-brussels',
	'2023-07-tonga-new-zealand-australia',
	'2021-05-copenhagen-reykjavik-greenland'
];
const scenes = [ATLAS, ...TRIPS.filter(({ key }) => SOME.some((id) => key.endsWith(id)))];

describe.each(
	scenes.map((scene) => ({ scene, name: scene.kind === 'trip' ? scene.key : 'the atlas' }))
)('the still land of $name', ({ scene }) => {
	it.each(['wide', 'phone'] as const)('is light and whole in the %s window', (format) => {
		const view = nominalView(scene, format);
		const land = stillLand(view, scene.countries);
		expect(weight(land)).toBeLessThan(format === 'wide' ? 11_000 : 6_500);
		for (const path of [land.land, land.tinted, land.borders]) {
			expect(path).toMatch(/^(M-?\d+[ -]\d+l[-\d l]*z?|M-?\d+ -?\d+l[-\d ]+z?)*$/);
		}
		expect(land.land).not.toBe('');
	});

	it('stays near the window, so that nothing streaks across it', () => {
		const view = nominalView(scene, 'wide');
		const { land } = stillLand(view, scene.countries);
		const outside = corners(land).filter(
			({ x, y }) =>
				x < -0.13 * view.width * 2 ||
				x > 1.13 * view.width * 2 ||
				y < -0.13 * view.height * 2 ||
				y > 1.13 * view.height * 2
		);
		expect(outside).toEqual([]);
	});
});

it('fills further views too, so that one picture serves two windows', () => {
	const [october] = TRIPS.filter(({ key }) => key.endsWith(SOME[0] ?? ''));
	if (!october) throw new Error('No scene of October 2023');
	const view = nominalView(october, 'wide');
	const south = { ...view, top: view.top + view.height };
	const lowest = (also: (typeof view)[]) =>
		Math.max(...corners(stillLand(view, october.countries, also).land).map(({ y }) => y));
	expect(lowest([])).toBeLessThan(view.height * 2 * 1.13);
	expect(lowest([south])).toBeGreaterThan(view.height * 2 * 1.5);
});
