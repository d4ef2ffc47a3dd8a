/** Land for the prerendered picture of a map. For the server only, as Natural Earth is. */
import { earthAt, type Boxed, type Earth, type Line, type Resolution } from './earth';
import { clipLine, clipRing, meets } from './geometry/clip';
import { holdsWorld, MARGIN } from './still-copies';
import { linePath, ringPath } from './still-path';
import { worldSize, type View } from '../plot/view';
import type { Box, Ring, Weighed } from './geometry/world';

/** SVG path data in half CSS px from the top-left corner of the view. */
export interface StillLand {
	/** All land; its outline is the coast. */
	readonly land: string;
	/** The countries to tint. */
	readonly tinted: string;
	readonly borders: string;
}

/** How far it goes down where the foot of the view is covered; a share of what is not. */
const UNDER = 1.4;
/** Points of a picture; compressed one takes less than two bytes. */
const MOST = 900;
/** How far lines may stray, in CSS px: the first at which the picture is light enough. */
const FINEST = 0.7;
const TOLERANCES = [FINEST, 1, 1.4];
const COARSEST = 3;
/** The least island, in tolerances. */
const LEAST = 4;
/** Zooms up to which 110m and 50m data are fine enough. */
const COARSE_TO = 3.4;
const MIDDLE_TO = 6.2;

/** Its larger side. */
function span({ minX, minY, maxX, maxY }: Box): number {
	return Math.max(maxX - minX, maxY - minY);
}

/** Points that count for more than a tolerance, in worlds. */
function coarse<Point extends Weighed>(line: readonly Point[], tolerance: number): Point[] {
	const least = tolerance * tolerance;
	return line.filter(({ weight }) => weight === undefined || weight > least);
}

/** As much of a source as a picture of that tolerance, in worlds, can use. */
function thinned({ land, countries, borders }: Earth, tolerance: number): Earth {
	const rings = (parts: readonly Boxed<Ring>[]) =>
		parts
			.filter(({ box }) => span(box) >= LEAST * tolerance)
			.map(({ part, box }) => ({ part: coarse(part, tolerance), box }));
	return {
		land: rings(land),
		countries: new Map([...countries].map(([numeric, parts]) => [numeric, rings(parts)])),
		borders: borders.map(({ part, box }) => ({ part: coarse(part, tolerance), box }))
	};
}

/** By resolution and whole zoom. */
const thin = new Map<string, Earth>();

function sourceFor(zoom: number): Earth {
	const resolution: Resolution = zoom <= COARSE_TO ? '110m' : zoom <= MIDDLE_TO ? '50m' : '10m';
	const above = Math.ceil(zoom);
	const key = `${resolution} ${above}`;
	const known = thin.get(key) ?? thinned(earthAt(resolution), FINEST / worldSize(above));
	thin.set(key, known);
	return known;
}

function boxAround(view: View): Box {
	const world = worldSize(view.zoom);
	const [marginX, marginY] = [view.width * MARGIN, view.height * MARGIN];
	// Under a sheet that covers the lower half, land would be weight for nothing.
	const bottom = Math.min(view.height + marginY, (view.height - view.free.bottom) * UNDER);
	return {
		minX: holdsWorld(view) ? -Infinity : (view.left - marginX) / world,
		minY: (view.top - marginY) / world,
		maxX: holdsWorld(view) ? Infinity : (view.left + view.width + marginX) / world,
		maxY: (view.top + bottom) / world
	};
}

function union(one: Box, other: Box): Box {
	return {
		minX: Math.min(one.minX, other.minX),
		minY: Math.min(one.minY, other.minY),
		maxX: Math.max(one.maxX, other.maxX),
		maxY: Math.max(one.maxY, other.maxY)
	};
}

/** The turns round the world in which a part may reach into a box; of an endless one, the first. */
function turns(part: Box, box: Box): number[] {
	if (box.maxX === Infinity) return [0];
	const first = Math.ceil(box.minX - part.maxX);
	const last = Math.floor(box.maxX - part.minX);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** What of all copies of some parts lies in a box, west to east, without points that do not count. */
function inside<Part extends Line>(
	parts: readonly Boxed<Part>[],
	box: Box,
	clip: (part: Part, box: Box) => readonly Line[]
): Line[] {
	const found: Line[] = [];
	for (const { part, box: around } of parts) {
		for (const turn of turns(around, box)) {
			const there = { ...box, minX: box.minX - turn, maxX: box.maxX - turn };
			if (!meets(around, there)) continue;
			for (const piece of clip(part, there)) {
				found.push(turn === 0 ? piece : piece.map((point) => ({ ...point, x: point.x + turn })));
			}
		}
	}
	return found;
}

/** What of a source lies in a picture. */
interface Parts {
	readonly land: readonly Line[];
	readonly tinted: readonly Line[];
	readonly borders: readonly Line[];
}

function coarser({ land, tinted, borders }: Parts, tolerance: number): Parts {
	const thin = (line: Line) => coarse(line, tolerance);
	return { land: land.map(thin), tinted: tinted.map(thin), borders: borders.map(thin) };
}

function pointsOf({ land, tinted, borders }: Parts): number {
	return [...land, ...tinted, ...borders].reduce((sum, line) => sum + line.length, 0);
}

/**
 * The land in a view, as finely as its weight allows; where the world fits in as a whole, one
 * world, to be repeated.
 * @param view where it lies and how fine it is
 * @param tinted ISO 3166-1 numeric of the countries to tint
 * @param also further views that it has to fill
 */
export function stillLand(
	view: View,
	tinted: readonly string[],
	also: readonly View[] = []
): StillLand {
	const source = sourceFor(view.zoom);
	const world = worldSize(view.zoom);
	const box = [view, ...also].map(boxAround).reduce(union);
	const rings = (parts: readonly Boxed<Ring>[]) =>
		inside(parts, box, (ring, there) => [clipRing(ring, there)]);
	const parts: Parts = {
		land: rings(source.land),
		tinted: rings(tinted.flatMap((numeric) => source.countries.get(numeric) ?? [])),
		borders: inside(source.borders, box, clipLine)
	};
	const light = (tolerance: number) => pointsOf(coarser(parts, tolerance / world)) <= MOST;
	const tolerance = TOLERANCES.find(light) ?? COARSEST;
	const { land, tinted: fills, borders } = coarser(parts, tolerance / world);
	const canvas = { left: view.left / world, top: view.top / world, scale: world };
	const ring = (line: Line) => ringPath(line, canvas, LEAST * tolerance);
	return {
		land: land.map(ring).join(''),
		tinted: fills.map(ring).join(''),
		borders: borders.map((line) => linePath(line, canvas)).join('')
	};
}
