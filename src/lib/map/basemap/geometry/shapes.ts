/**
 * Countries from a topology of world-atlas, repaired: rings run on across the antimeridian instead
 * of streaking back over the map, Antarctica is closed along the pole, every outer ring turns the
 * same way and every hole the other.
 */
import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { boundaryKind } from './boundaries';
import { weights } from './simplify';
import { toWorld } from '../../../geo/mercator';
import { COAST, EDGE, signedArea } from './world';
import type { WorldPoint } from '../../../geo/mercator';
import type { Kind, Polygon, Ring, Shape, Vertex, Weighed } from './world';

/** The arcs of a polygon's rings; a negative number is the arc `~number` backwards. */
type RingArcs = readonly number[];

interface Country {
	readonly numeric: string;
	readonly name: string;
	readonly polygons: readonly (readonly RingArcs[])[];
}

interface Arc {
	readonly points: readonly Weighed[];
	readonly kind: Kind;
	/** The first country that has it, which strokes it. */
	readonly owner: number;
}

/** The southern rim of the map; a ring wholly on it is an artefact of cutting at the pole. */
const POLE = 1;

function arcPoints(topology: Topology): WorldPoint[][] {
	const toDegrees = transform(topology.transform ?? null);
	return topology.arcs.map((arc) => {
		let shift = 0;
		let before: WorldPoint | undefined;
		return arc.map((position, index) => {
			const [lng = 0, lat = 0] = toDegrees([...position], index > 0);
			const point = toWorld({ lat, lng });
			if (before) shift += Math.round(before.x - shift - point.x);
			return (before = { x: point.x + shift, y: point.y });
		});
	});
}

function countriesOf(topology: Topology, object: string): Country[] {
	const collection = topology.objects[object];
	if (collection?.type !== 'GeometryCollection') {
		throw new Error(`The topology has no collection "${object}"; is it one of world-atlas?`);
	}
	return collection.geometries.map((geometry) => {
		const { id, properties } = geometry;
		const name = properties && 'name' in properties ? String(properties.name) : '';
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.arcs]
				: geometry.type === 'MultiPolygon'
					? geometry.arcs
					: [];
		// Natural Earth gives the Ashmore and Cartier Islands Australia's code.
		const numeric = name.startsWith('Ashmore') ? '' : String(id ?? '');
		return { numeric, name, polygons };
	});
}

/** Arcs are weighed, not rings: then countries, land and boundaries keep the same points. */
function weighed(points: readonly WorldPoint[], tolerance: number): Weighed[] {
	const found = weights(points, tolerance);
	return points.flatMap(({ x, y }, index) => {
		const weight = found[index] ?? 0;
		if (weight === 0) return [];
		return weight === Infinity ? { x, y } : { x, y, weight };
	});
}

function arcsOf(topology: Topology, countries: readonly Country[], tolerance: number): Arc[] {
	const users: number[][] = topology.arcs.map(() => []);
	countries.forEach((country, index) => {
		for (const arc of country.polygons.flat(2)) {
			const list = users[arc < 0 ? ~arc : arc];
			if (list && !list.includes(index)) list.push(index);
		}
	});
	const code = (index: number | undefined): string => {
		const country = index === undefined ? undefined : countries[index];
		return country ? country.numeric || country.name : '';
	};
	return arcPoints(topology).map((points, index) => {
		const [owner = -1, other] = users[index] ?? [];
		const middle = points[points.length >> 1] ?? { x: 0, y: 0 };
		return {
			points: weighed(points, tolerance),
			kind: other === undefined ? COAST : boundaryKind(code(owner), code(other), middle),
			owner
		};
	});
}

/** Joins arcs into one ring that never jumps, closed along the pole if it goes round the world. */
function join(ringArcs: RingArcs, arcs: readonly Arc[], country: number): Ring {
	const ring: Vertex[] = [];
	let end: WorldPoint | undefined;
	for (const index of ringArcs) {
		const arc = arcs[index < 0 ? ~index : index];
		if (!arc) continue;
		const points = index < 0 ? arc.points.toReversed() : arc.points;
		const shift = end && points[0] ? Math.round(end.x - points[0].x) : 0;
		const kind = arc.owner === country ? arc.kind : EDGE;
		for (const point of points) ring.push({ ...point, x: point.x + shift, kind });
		end = ring.pop();
	}
	const first = ring[0];
	if (!first || !end || Math.abs(end.x - first.x) < 0.5) return ring;
	return [
		...ring,
		{ ...end, kind: EDGE },
		{ x: end.x, y: POLE, kind: EDGE },
		{ x: first.x, y: POLE, kind: EDGE }
	];
}

/** The same ring, turning the way that is asked for. */
function turned(ring: Ring, positive: boolean): Ring {
	if (signedArea(ring) > 0 === positive) return ring;
	// A kind belongs to the segment after its vertex: backwards, that is the vertex before.
	return ring.toReversed().map((vertex, index, reversed) => ({
		...vertex,
		kind: reversed[(index + 1) % reversed.length]?.kind ?? EDGE
	}));
}

function atPole(ring: Ring): boolean {
	return ring.every((vertex) => vertex.y > POLE - 1e-9);
}

/**
 * The countries of a world-atlas topology, or its `land` as one shape without boundaries.
 * @param tolerance how far a simplified line may stray, in worlds; 0 keeps every point
 * @throws {Error} when the topology has no such collection
 */
export function shapesOf(
	topology: Topology,
	tolerance: number,
	object: 'countries' | 'land' = 'countries'
): Shape[] {
	const countries = countriesOf(topology, object);
	const arcs = arcsOf(topology, countries, tolerance);
	return countries.map(({ numeric, name, polygons }, index) => ({
		numeric,
		name,
		polygons: polygons
			.map((rings): Polygon =>
				rings
					.map((ring) => join(ring, arcs, index))
					.filter((ring) => ring.length > 2 && !atPole(ring))
					.map((ring, place) => turned(ring, place === 0))
			)
			.filter((polygon) => polygon.length > 0)
	}));
}
