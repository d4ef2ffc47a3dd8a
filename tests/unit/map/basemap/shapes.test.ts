import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it, vi } from 'vitest';
import { fromWorld } from '$lib/geo/mercator';
import { shapesOf } from '$lib/map/basemap/geometry/shapes';
import { BOUNDARY, boxOf, COAST, DISPUTED, signedArea } from '$lib/map/basemap/geometry/world';
import type { Polygon as PolygonGeometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Polygon, Ring, Shape } from '$lib/map/basemap/geometry/world';

// The finest data is large.
vi.setConfig({ testTimeout: 60_000 });

const SOURCES = ['110m', '50m', '10m'] as const;

function topologyOf(source: string): Topology {
	const url = new URL(
		`../../../../node_modules/world-atlas/countries-${source}.json`,
		import.meta.url
	);
	return JSON.parse(readFileSync(url, 'utf8')) as Topology;
}

const content = csvParse(
	readFileSync(new URL('../../../../content/countries.csv', import.meta.url), 'utf8')
);

/** Area on the sphere in steradians, between a ring's points straight in longitude and sine of latitude. */
function ringArea(ring: Ring): number {
	const points = ring.map((vertex) => {
		const { lat, lng } = fromWorld(vertex);
		return { x: (lng * Math.PI) / 180, y: Math.sin((lat * Math.PI) / 180) };
	});
	return Math.abs(signedArea(points));
}

function areaOf(polygon: Polygon): number {
	return polygon.reduce((area, ring, index) => area + (index === 0 ? 1 : -1) * ringArea(ring), 0);
}

/** d3-geo's area of the same polygons; one that is wound backwards covers the rest of the globe. */
function trueArea(topology: Topology): Map<string, number> {
	const countries = topology.objects['countries'];
	if (!countries) throw new Error('no countries');
	const collection = feature(topology, countries);
	const areas = new Map<string, number>();
	for (const each of collection.type === 'FeatureCollection' ? collection.features : []) {
		const { geometry } = each;
		const parts =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		const sum = parts.reduce((area, coordinates) => {
			const polygon: PolygonGeometry = { type: 'Polygon', coordinates };
			const part = geoArea(polygon);
			return area + Math.min(part, 4 * Math.PI - part);
		}, 0);
		areas.set(`${each.id} ${each.properties?.['name']}`, sum);
	}
	return areas;
}

function rings(shapes: readonly Shape[]): { shape: Shape; ring: Ring }[] {
	return shapes.flatMap((shape) => shape.polygons.flat().map((ring) => ({ shape, ring })));
}

describe.each(SOURCES)('countries of world-atlas at %s', (source) => {
	const topology = topologyOf(source);
	const shapes = shapesOf(topology, 0);
	const codes = new Set(shapes.map(({ numeric }) => numeric));

	it('draw no streak across the map: no step and no ring is wider than half the world', () => {
		for (const { shape, ring } of rings(shapes)) {
			if (shape.numeric === '010') continue;
			const box = boxOf(ring);
			expect(box.maxX - box.minX, shape.name).toBeLessThan(0.5);
			const jumps = ring.filter((vertex, index) => {
				const next = ring[(index + 1) % ring.length] ?? vertex;
				return Math.abs(next.x - vertex.x) > 0.25;
			});
			expect(jumps, shape.name).toEqual([]);
		}
	});

	it('close Antarctica along the rim of the map, once round', () => {
		const antarctica = shapes.find(({ numeric }) => numeric === '010');
		const main = antarctica?.polygons
			.map(([outer]) => outer ?? [])
			.toSorted((a, b) => b.length - a.length)[0];
		const box = boxOf(main ?? []);
		expect(box.maxX - box.minX).toBeCloseTo(1, 2);
		expect(box.maxY).toBeCloseTo(1, 9);
	});

	it('wind every outer ring one way and every hole the other', () => {
		const wrong = shapes.filter(({ polygons }) =>
			polygons.some((polygon) =>
				polygon.some((ring, index) => signedArea(ring) * (index === 0 ? 1 : -1) < 0)
			)
		);
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	it('have the areas that d3-geo finds', () => {
		const areas = trueArea(topology);
		for (const shape of shapes) {
			const truth = areas.get(`${shape.numeric || 'undefined'} ${shape.name}`);
			// Antarctica is cut at the rim of the map; the Vatican is a speck on the data's grid.
			if (truth === undefined || shape.numeric === '010' || truth < 1e-9) continue;
			const area = shape.polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
			expect(Math.abs(area - truth) / truth, shape.name).toBeLessThan(0.03);
		}
	});

	it('stroke every boundary once, from the side of one neighbour', () => {
		const owners = new Map<string, string>();
		const twice: string[] = [];
		for (const { ring, shape } of rings(shapes)) {
			ring.forEach((from, index) => {
				if (from.kind !== BOUNDARY && from.kind !== DISPUTED) return;
				const to = ring[(index + 1) % ring.length] ?? from;
				const key = [from, to]
					.map(({ x, y }) => `${(x - Math.floor(x)).toFixed(9)} ${y.toFixed(9)}`)
					.sort()
					.join(' ');
				// Some lines of the data turn back on themselves: that is one country's own affair.
				const owner = owners.get(key);
				if (owner !== undefined && owner !== shape.name) twice.push(`${owner} and ${shape.name}`);
				owners.set(key, shape.name);
			});
		}
		expect(twice).toEqual([]);
		expect(owners.size).toBeGreaterThan(500);
	});

	it('stroke all of an island as coast', () => {
		const iceland = shapes.find(({ numeric }) => numeric === '352');
		for (const ring of iceland?.polygons.flat() ?? []) {
			expect(ring.every(({ kind }) => kind === COAST)).toBe(true);
		}
	});

	it('hold every country of the content that this resolution has', () => {
		const missing = content.filter((row) => row['numeric'] && !codes.has(row['numeric'] ?? ''));
		const small = ['BH', 'CV', 'GU', 'MT', 'SG', 'TO', 'VA'];
		expect(missing.map((row) => row['code'])).toEqual(source === '110m' ? small : []);
	});
});

it('a contested line is dashed: Kashmir, Western Sahara, the West Bank, Kosovo', () => {
	const shapes = shapesOf(topologyOf('10m'), 0);
	const dashed = rings(shapes).filter(({ ring }) => ring.some(({ kind }) => kind === DISPUTED));
	const names = dashed.map(({ shape }) => shape.name);
	for (const some of [
		['India', 'Pakistan'],
		['Morocco', 'W. Sahara'],
		['Israel', 'Palestine'],
		['Serbia', 'Kosovo']
	]) {
		expect(
			some.some((name) => names.includes(name)),
			some.join(' or ')
		).toBe(true);
	}
	expect(names).not.toContain('Switzerland');
});

it('what is no topology of world-atlas is refused by name', () => {
	const empty: Topology = { type: 'Topology', objects: {}, arcs: [] };
	expect(() => shapesOf(empty, 0)).toThrow('no collection "countries"');
});
