/**
 * Land for the prerendered picture of a map. For the server only: it carries the whole of
 * world-atlas, which no browser should load.
 */
import { shapesOf } from './geometry/shapes';
import { BOUNDARY, boxOf, DISPUTED } from './geometry/world';
import { clipLine, clipRing, meets } from './geometry/clip';
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

/** For a wide window and for a phone. */
export interface Stills {
	readonly wide: StillLand;
	readonly phone: StillLand;
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
const MARGIN = 0.12;
/** How far it goes down where the foot of the view is covered; a share of what is not. */
const UNDER = 1.4;
/** Characters of a picture; compressed they take two fifths. */
const MOST = 16_000;
/** How far lines may stray, in CSS px: the first at which the picture is light enough. */
const TOLERANCES = [0.7, 1, 1.4];
const COARSEST = 2;
/** Zooms up to which 110m and 50m data are fine enough. */
const COARSE_TO = 3.4;
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

function boxAround(view: View, world: number): Box {
	const [marginX, marginY] = [view.width * MARGIN, view.height * MARGIN];
	// Under a sheet that covers the lower half, land would be weight for nothing.
	const bottom = Math.min(view.height + marginY, (view.height - view.free.bottom) * UNDER);
	return {
		minX: (view.left - marginX) / world,
		minY: (view.top - marginY) / world,
		maxX: (view.left + view.width + marginX) / world,
		maxY: (view.top + bottom) / world
	};
}

/** What of all copies of some parts lies in a box, west to east. */
function inside<Part extends readonly WorldPoint[]>(
	parts: readonly Boxed<Part>[],
	box: Box,
	clip: (part: Part, box: Box) => readonly (readonly WorldPoint[])[]
): (readonly WorldPoint[])[] {
	const found: (readonly WorldPoint[])[] = [];
	for (const { part, box: around } of parts) {
		const last = Math.floor(box.maxX - around.minX);
		for (let turn = Math.ceil(box.minX - around.maxX); turn <= last; turn++) {
			const there = { ...box, minX: box.minX - turn, maxX: box.maxX - turn };
			if (!meets(around, there)) continue;
			for (const piece of clip(part, there)) {
				found.push(turn === 0 ? piece : piece.map(({ x, y }) => ({ x: x + turn, y })));
			}
		}
	}
	return found;
}

/**
 * The land in a view, as finely as its weight allows.
 * @param tinted ISO 3166-1 numeric of the countries to tint
 */
export function stillLand(view: View, tinted: readonly string[]): StillLand {
	const source = sourceFor(view.zoom);
	const world = TILE * 2 ** view.zoom;
	const box = boxAround(view, world);
	const rings = (parts: readonly Boxed<Ring>[]) =>
		inside(parts, box, (ring, there) => [clipRing(ring, there)]);
	const land = rings(source.land);
	const countries = rings(tinted.flatMap((numeric) => source.countries.get(numeric) ?? []));
	const borders = inside(source.borders, box, clipLine);
	const draw = (tolerance: number): StillLand => {
		const canvas = { left: view.left / world, top: view.top / world, scale: world, tolerance };
		return {
			land: land.map((ring) => ringPath(ring, canvas)).join(''),
			tinted: countries.map((ring) => ringPath(ring, canvas)).join(''),
			borders: borders.map((line) => linePath(line, canvas)).join('')
		};
	};
	for (const tolerance of TOLERANCES) {
		const drawn = draw(tolerance);
		if (drawn.land.length + drawn.tinted.length + drawn.borders.length <= MOST) return drawn;
	}
	return draw(COARSEST);
}
