/**
 * Natural Earth as rings and lines. For the server and the build only: it carries the whole of
 * world-atlas, which no browser should load.
 */
import { shapesOf } from './geometry/shapes';
import { BOUNDARY, boxOf, DISPUTED } from './geometry/world';
import type { Topology } from 'topojson-specification';
import type { Box, Ring, Shape, Vertex, Weighed } from './geometry/world';
import world10 from 'world-atlas/countries-10m.json';
import world110 from 'world-atlas/countries-110m.json';
import world50 from 'world-atlas/countries-50m.json';

const FILES = { '110m': world110, '50m': world50, '10m': world10 } as const;

export type Resolution = keyof typeof FILES;

/** A line, or a ring of them. */
export type Line = readonly Weighed[];

/** A ring or line with its box, to pass over it quickly. */
export interface Boxed<Part> {
	readonly part: Part;
	readonly box: Box;
}

export interface Earth {
	readonly land: readonly Boxed<Ring>[];
	/** By ISO 3166-1 numeric. */
	readonly countries: ReadonlyMap<string, readonly Boxed<Ring>[]>;
	readonly borders: readonly Boxed<Line>[];
}

function boxed<Part extends Line>(part: Part): Boxed<Part> {
	return { part, box: boxOf(part) };
}

/** The stretches of rings where two countries meet. */
function boundaryLines(shapes: readonly Shape[]): Vertex[][] {
	const lines: Vertex[][] = [];
	for (const ring of shapes.flatMap((shape) => shape.polygons.flat())) {
		let line: Vertex[] | null = null;
		ring.forEach((vertex, index) => {
			if (vertex.kind !== BOUNDARY && vertex.kind !== DISPUTED) {
				line = null;
				return;
			}
			if (!line) lines.push((line = [vertex]));
			line.push(ring[index + 1] ?? ring[0] ?? vertex);
		});
	}
	return lines;
}

function read(file: unknown): Earth {
	const topology = file as Topology;
	const countries = shapesOf(topology, 0);
	return {
		land: shapesOf(topology, 0, 'land').flatMap(({ polygons }) => polygons.flat().map(boxed)),
		countries: new Map(
			countries
				.filter(({ numeric }) => numeric !== '')
				.map(({ numeric, polygons }) => [numeric, polygons.flat().map(boxed)])
		),
		borders: boundaryLines(countries).map(boxed)
	};
}

const known = new Map<Resolution, Earth>();

/** Natural Earth at a scale, read when it is first asked for. */
export function earthAt(resolution: Resolution): Earth {
	const earth = known.get(resolution) ?? read(FILES[resolution]);
	known.set(resolution, earth);
	return earth;
}
