/** The land of the world as rings and lines, read from Natural Earth as fine as a zoom needs. */
import type { Topology } from 'topojson-specification';
import world10 from 'world-atlas/countries-10m.json';
import world110 from 'world-atlas/countries-110m.json';
import world50 from 'world-atlas/countries-50m.json';
import { shapesOf } from '../../../src/lib/map/basemap/geometry/shapes';
import {
	BOUNDARY,
	boxOf,
	DISPUTED,
	type Box,
	type Ring,
	type Vertex
} from '../../../src/lib/map/basemap/geometry/world';

/** A ring or a line with its box, to pass over it quickly. */
export interface Boxed {
	readonly part: Ring;
	readonly box: Box;
}

export interface World {
	readonly land: readonly Boxed[];
	/** By ISO 3166-1 numeric. */
	readonly countries: ReadonlyMap<string, readonly Boxed[]>;
	readonly boundaries: readonly Boxed[];
}

/** Zooms, counted in px of the picture, up to which 110m and 50m data are fine enough. */
const COARSE_TO = 2.5;
const MIDDLE_TO = 6.2;

const boxed = (part: Ring): Boxed => ({ part, box: boxOf(part) });

/** The stretches of rings where two countries meet. */
function boundariesOf(rings: readonly Ring[]): Vertex[][] {
	const lines: Vertex[][] = [];
	for (const ring of rings) {
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

function read(file: unknown): World {
	const topology = file as Topology;
	const countries = shapesOf(topology, 0);
	return {
		land: shapesOf(topology, 0, 'land').flatMap(({ polygons }) => polygons.flat().map(boxed)),
		countries: new Map(
			countries.map(({ numeric, polygons }) => [numeric, polygons.flat().map(boxed)])
		),
		boundaries: boundariesOf(countries.flatMap(({ polygons }) => polygons.flat())).map(boxed)
	};
}

const FILES = { '110m': world110, '50m': world50, '10m': world10 } as const;
const known = new Map<keyof typeof FILES, World>();

/** The world for a zoom, read when it is first asked for. */
export function worldFor(zoom: number): World {
	const name = zoom <= COARSE_TO ? '110m' : zoom <= MIDDLE_TO ? '50m' : '10m';
	const world = known.get(name) ?? read(FILES[name]);
	known.set(name, world);
	return world;
}
