import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OutlineWriter } from '$lib/server/figures/outline';
import { mapOfDetail, mapOfWorld } from '$lib/server/figures/world';
import { BAHRAIN, country, ISRAEL, MANAMA, place, stop, TEL_AVIV } from './small-atlas';

const bahrain = { country: BAHRAIN, stops: [stop(MANAMA, '2023-01-01')] };
const israel = {
	country: ISRAEL,
	stops: [stop({ ...TEL_AVIV, position: { lat: 32.08, lng: 34.78 } }, '2023-01-01')]
};

describe('maps of the figures', () => {
	it('shows a country that the outlines lack as a dot, so that none is lost', () => {
		const [found] = mapOfWorld([bahrain]).countries;
		expect(found?.outline).toBe('');
		expect(found?.dot?.x).toBeGreaterThan(500);
	});

	it('adds a dot to an outline too small to be seen, and none where it is enlarged enough', () => {
		expect(mapOfWorld([israel]).countries[0]).toHaveProperty('dot');
		expect(mapOfDetail([israel]).countries[0]).not.toHaveProperty('dot');
	});

	it('leaves countries beyond its frame out of the enlarged part', () => {
		const tonga = country('TO', '776', 'Tonga');
		const stops = [stop(place('Nukuʻalofa', tonga, -21.1, -175.2), '2023-01-01')];
		expect(mapOfDetail([{ country: tonga, stops }]).countries).toEqual([]);
	});

	it('draws a country with stops once: it is not part of the other land', () => {
		expect(mapOfWorld([israel]).land.length).toBeLessThan(mapOfWorld([]).land.length);
	});

	it('stays within its budget of bytes', () => {
		const both = JSON.stringify([mapOfWorld([israel]), mapOfDetail([israel])]);
		expect(gzipSync(both).length).toBeLessThan(15_000);
	});
});

describe('outline writer', () => {
	const draw = (points: readonly (readonly [number, number])[]): string => {
		const writer = new OutlineWriter();
		points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
		writer.closePath();
		return writer.take();
	};

	it('writes whole units, each step from the last point', () => {
		expect(
			draw([
				[0, 0],
				[10.2, 0],
				[10, 9.8],
				[0, 10],
				[0, 0]
			])
		).toBe('M0 0l10 0 0 10-10 0z');
	});

	it('leaves a ring of nothing but small corners whole, so that no small country melts away', () => {
		const round = Array.from({ length: 24 }, (_, step) => {
			const angle = (step / 12) * Math.PI;
			return [20 + 6 * Math.cos(angle), 20 + 6 * Math.sin(angle)] as const;
		});
		expect(draw(round).split(/[ -]/).length).toBeGreaterThan(12);
	});

	it('drops corners and islands that cannot be seen', () => {
		expect(
			draw([
				[0, 0],
				[5, 0],
				[10, 0],
				[10, 10],
				[0, 10],
				[0, 0]
			])
		).toBe('M0 0l10 0 0 10-10 0z');
		expect(
			draw([
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 0]
			])
		).toBe('');
	});
});
