import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEVELS } from '$lib/map/basemap/levels';
import { readChunk } from '$lib/map/basemap/chunk';
import { ownNames } from '../../../../scripts/basemap/sources';
import { buildBasemap } from '../../../../scripts/basemap/build';
import type { ChunkFile } from '$lib/map/basemap/chunk';
import type { Basemap } from '../../../../scripts/basemap/build';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const RERUN = 'run "npm run basemap" and commit what it wrote';

let basemap: Basemap;
beforeAll(() => {
	basemap = buildBasemap(ROOT, () => undefined);
}, 120_000);

function chunksOf(level: string): [string, string][] {
	return [...basemap.chunks].filter(([path]) => path.startsWith(`${level}/`));
}

function compressed(text: string): number {
	return gzipSync(text).length;
}

describe('the committed basemap', () => {
	it('is what the generator makes of the data today', () => {
		for (const [name, text] of basemap.modules) {
			const file = `${ROOT}src/lib/map/basemap/generated/${name}`;
			expect(readFileSync(file, 'utf8') === text, `${name}: ${RERUN}`).toBe(true);
		}
		for (const [path, text] of basemap.chunks) {
			const file = `${ROOT}static/basemap/${basemap.index.hash}/${path}`;
			expect(existsSync(file), `${path}: ${RERUN}`).toBe(true);
			expect(readFileSync(file, 'utf8') === text, `${path}: ${RERUN}`).toBe(true);
		}
	});

	it('holds every country of the content at each level that has it', () => {
		const wanted = [...ownNames(ROOT).keys()].filter((numeric) => numeric !== '');
		for (const level of LEVELS) {
			const found = new Set(
				chunksOf(level.id).flatMap(([, text]) => (JSON.parse(text) as ChunkFile).countries)
			);
			// 110m has no small states, and the Vatican is less than an area: they are dots.
			const lost = wanted.filter((numeric) => !found.has(numeric));
			const known = {
				world: ['048', '132', '316', '470', '702', '776', '336'],
				wide: ['336'],
				near: ['336'],
				fine: ['336']
			}[level.id];
			expect(lost.toSorted(), level.id).toEqual(known?.toSorted());
		}
	});
});

describe('the weight of the basemap, compressed', () => {
	it('is at most 15 kB for the world and for any other chunk', () => {
		for (const [path, text] of basemap.chunks) {
			expect(compressed(text), path).toBeLessThan(15_000);
		}
	});

	it('is below 1.4 MB in all', () => {
		const sum = [...basemap.chunks.values()].reduce((bytes, text) => bytes + compressed(text), 0);
		expect(sum).toBeLessThan(1_400_000);
	});
});

describe('a chunk', () => {
	class Recorder {
		readonly points: [number, number][] = [];
		closed = 0;
		moveTo(x: number, y: number): void {
			this.points.push([x, y]);
		}
		lineTo(x: number, y: number): void {
			this.points.push([x, y]);
		}
		closePath(): void {
			this.closed++;
		}
	}

	it('reads back as land, coast and boundaries within its square and its overlap', () => {
		for (const level of LEVELS) {
			const [first] = chunksOf(level.id).toSorted((a, b) => b[1].length - a[1].length);
			if (!first) throw new Error(`no chunk of ${level.id}`);
			const chunk = readChunk(JSON.parse(first[1]) as ChunkFile, () => new Recorder());
			expect(chunk.land.closed).toBeGreaterThan(1);
			expect(chunk.coast.points.length).toBeGreaterThan(100);
			const outside = [...chunk.land.points, ...chunk.coast.points].flat().filter((value) => {
				const over = level.extent / 64;
				return !(value >= -over && value <= level.extent + over);
			});
			expect(outside).toEqual([]);
		}
	});

	it('that has been cut short is refused, so that a coarser one stays', () => {
		const [first] = chunksOf('world');
		if (!first) throw new Error('no chunk of the world');
		const file = JSON.parse(first[1]) as ChunkFile;
		const cut = { ...file, land: file.land.slice(0, 1000) };
		expect(() => readChunk(cut, () => new Recorder())).toThrow('ends too early');
	});
});
