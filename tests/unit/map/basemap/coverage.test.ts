import { describe, expect, it } from 'vitest';
import { boxOfSquare, piecesFor, squaresIn } from '$lib/map/basemap/coverage';
import { chunkPath, hasChunk } from '$lib/map/basemap/chunk-index';
import { levelFor, LEVELS } from '$lib/map/basemap/levels';
import { stateDots } from '$lib/map/basemap/state-dots';
import { toWorld } from '$lib/geo/mercator';
import type { Level } from '$lib/map/basemap/levels';

function level(id: string): Level {
	const found = LEVELS.find((each) => each.id === id);
	if (!found) throw new Error(`no level ${id}`);
	return found;
}

const doha = toWorld({ lat: 25.2854, lng: 51.531 });
const around = { minX: doha.x, minY: doha.y, maxX: doha.x, maxY: doha.y };

describe('levels of detail', () => {
	it('grow finer with the zoom and end with the finest', () => {
		expect([2, 4, 6, 8, 12].map((zoom) => levelFor(zoom).id)).toEqual([
			'world',
			'wide',
			'near',
			'fine',
			'fine'
		]);
	});

	it('nest, so that one coarse chunk can stand in for a fine one', () => {
		const zooms = LEVELS.map(({ chunkZoom }) => chunkZoom);
		expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
	});
});

describe('the chunks of a view', () => {
	it('are found on every turn round the world', () => {
		const [here] = squaresIn(level('near'), around);
		const [there] = squaresIn(level('near'), { ...around, minX: doha.x - 1, maxX: doha.x - 1 });
		expect(here).toMatchObject({ turn: 0 });
		expect(there).toMatchObject({ x: here?.x, y: here?.y, turn: -1 });
	});

	it('stop at the north and south rim', () => {
		const tall = { minX: 0.1, maxX: 0.1, minY: -3, maxY: 4 };
		expect(squaresIn(level('wide'), tall).map(({ y }) => y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});

	it('are replaced by the finest coarser one at hand, kept to their own square', () => {
		const near = level('near');
		const [square] = squaresIn(near, around);
		if (!square) throw new Error('no square');
		const [piece] = piecesFor(near, around, (id) => id.level.id !== 'near');
		expect(piece?.square.level.id).toBe('wide');
		expect(piece?.standsFor).toEqual(boxOfSquare(square));
		const [last] = piecesFor(near, around, (id) => id.level.id === 'world');
		expect(last?.square.level.id).toBe('world');
		expect(piecesFor(near, around, () => false)).toEqual([]);
		const turned = { ...around, minX: doha.x + 2, maxX: doha.x + 2 };
		expect(piecesFor(near, turned, (id) => id.level.id === 'world')[0]?.square.turn).toBe(2);
	});

	it('are drawn themselves once they have come, after all stand-ins', () => {
		const wide = { ...around, maxX: doha.x + 0.1 };
		const [, , , fine] = LEVELS;
		if (!fine) throw new Error('no finest level');
		const first = squaresIn(fine, wide)[0];
		const pieces = piecesFor(fine, wide, (id) => id.level.id === 'world' || id.x === first?.x);
		expect(pieces.at(-1)?.standsFor).toBeNull();
		expect(pieces[0]?.standsFor).not.toBeNull();
	});

	it('are not asked for in open sea', () => {
		const pacific = toWorld({ lat: -40, lng: -120 });
		const box = { minX: pacific.x, minY: pacific.y, maxX: pacific.x, maxY: pacific.y };
		const [square] = squaresIn(level('fine'), box);
		expect(square && hasChunk(square.level, square.x, square.y)).toBe(false);
	});

	it('have addresses that change with their content', () => {
		expect(chunkPath(level('near'), 3, 4)).toMatch(/^\/basemap\/[0-9a-f]{12}\/near\/3-4\.json$/);
	});
});

describe('small states', () => {
	const world = { minX: 0, minY: 0, maxX: 1, maxY: 1 };
	const shown = (zoom: number) => stateDots(zoom, world).map(({ numeric }) => numeric);

	it('are dots where their land would be lost: Bahrain, Singapore, Malta, Vatican City, Tonga', () => {
		expect(shown(2)).toEqual(expect.arrayContaining(['048', '702', '470', '336', '776', '492']));
	});

	it('are land again where it can be seen', () => {
		expect(shown(8)).not.toContain('048');
	});

	it('stand on every copy of the world in view', () => {
		const both = stateDots(2, { ...world, maxX: 2 }).filter(({ numeric }) => numeric === '470');
		expect(both.map(({ x }) => Math.floor(x))).toEqual([0, 1]);
	});
});
