/**
 * Land for the prerendered picture of a map. For the server only: it carries the whole of
 * world-atlas, which no browser should load.
 */
import { shapesOf } from './geometry/shapes';
import { BOUNDARY, boxOf, DISPUTED } from './geometry/world';
import { meets } from './geometry/clip';
import { linePath, ringPath } from './still-path';
import type { Topology } from 'topojson-specification';
import type { View } from '../plot/view';
import type { WorldPoint } from '../../geo/mercator';
import type { Box, Ring, Shape } from './geometry/world';
import world10 from 'world-atlas/countries-10m.json';
import world110 from 'world-atlas/countries-110m.json';
import world50 from 'world-atlas/countries-50m.json';

/** SVG path data in half CSS px from the top-left corner of the view. */
export interface StillLand {
	/** All land; its outline is the coast. */
	readonly land: string;
	/** The countries to tint. */
	readonly tinted: string;
	readonly borders: string;
}

/** A ring or line with its box, to pass over it quickly. */
interface Boxed<Part> {
	readonly part: Part;
	readonly box: Box;
}

interface Source {
	readonly land: readonly Boxed<Ring>[];
	readonly countries: ReadonlyMap<string, readonly Boxed<Ring>[]>;
	readonly borders: readonly Boxed<readonly WorldPoint[]>[];
}

const TILE = 256;
/** How far the picture goes beyond the view, for windows of other shapes; a share of its size. */
const MARGIN = 0.16;
/** Zooms up to which 110m and 50m data are fine enough. */
const COARSE_TO = 3;
const MIDDLE_TO = 6.2;

function boxed<Part extends readonly WorldPoint[]>(part: Part): Boxed<Part> {
	return { part, box: boxOf(part) };
}

function boundaryLines(shapes: readonly Shape[]): WorldPoint[][] {
	const lines: WorldPoint[][] = [];
	for (const ring of shapes.flatMap((shape) => shape.polygons.flat())) {
		let line: WorldPoint[] | null = null;
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

function sourceOf(topology: Topology): Source {
	const countries = shapesOf(topology, 0);
	return {
		land: shapesOf(topology, 0, 'land').flatMap((shape) => shape.polygons.flat().map(boxed)),
		countries: new Map(
			countries
				.filter((shape) => shape.numeric !== '')
				.map((shape) => [shape.numeric, shape.polygons.flat().map(boxed)])
		),
		borders: boundaryLines(countries).map(boxed)
	};
}

/** Reads each resolution once, when it is first asked for. */
function lazily(read: () => unknown): () => Source {
	let source: Source | undefined;
	return () => (source ??= sourceOf(read() as Topology));
}

const coarse = lazily(() => world110);
const middle = lazily(() => world50);
const fine = lazily(() => world10);

function sourceFor(zoom: number): Source {
	if (zoom <= COARSE_TO) return coarse();
	return zoom <= MIDDLE_TO ? middle() : fine();
}

/**
 * The land in a view.
 * @param tinted ISO 3166-1 numeric of the countries to tint
 */
export function stillLand(view: View, tinted: readonly string[]): StillLand {
	const source = sourceFor(view.zoom);
	const world = TILE * 2 ** view.zoom;
	const [marginX, marginY] = [view.width * MARGIN, view.height * MARGIN];
	const box: Box = {
		minX: (view.left - marginX) / world,
		minY: (view.top - marginY) / world,
		maxX: (view.left + view.width + marginX) / world,
		maxY: (view.top + view.height + marginY) / world
	};
	const canvas = { box, left: view.left / world, top: view.top / world, scale: world };
	/** Paths of all copies of the parts that meet the view, west to east. */
	const draw = <Part>(
		parts: readonly Boxed<Part>[],
		path: (part: Part, turn: number) => string
	): string =>
		parts
			.flatMap((each) => {
				const copies: string[] = [];
				for (
					let turn = Math.ceil(box.minX - each.box.maxX);
					turn <= Math.floor(box.maxX - each.box.minX);
					turn++
				) {
					const moved = { ...each.box, minX: each.box.minX + turn, maxX: each.box.maxX + turn };
					if (meets(moved, box)) copies.push(path(each.part, turn));
				}
				return copies;
			})
			.join('');
	const rings = (parts: readonly Boxed<Ring>[]) =>
		draw(parts, (ring, turn) => ringPath(ring, turn, canvas));
	return {
		land: rings(source.land),
		tinted: tinted.map((numeric) => rings(source.countries.get(numeric) ?? [])).join(''),
		borders: draw(source.borders, (line, turn) => linePath(line, turn, canvas))
	};
}
