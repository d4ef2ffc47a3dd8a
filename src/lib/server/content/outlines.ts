/** Country outlines of Natural Earth (1:10m, through world-atlas), to see where a place lies. */
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LatLng } from '../../domain/atlas';

/** Mean radius of the Earth (IUGG), in km. */
const EARTH_KM = 6371.0088;

type World = Topology<{ countries: GeometryCollection }>;
type Outline = Feature<Polygon | MultiPolygon>;

const requireData = createRequire(import.meta.url);
let world: World | undefined;
const outlines = new Map<string, Outline | null>();
const distances = new Map<string, number | null>();

/**
 * How far a position lies outside a country: 0 inside its outline, otherwise km to the nearest
 * corner of it; `null` where Natural Earth has no such country.
 * @param numeric ISO 3166-1 numeric code
 */
export function kmOutside(numeric: string, { lat, lng }: LatLng): number | null {
	const name = `${numeric} ${lat} ${lng}`;
	const known = distances.get(name);
	if (known !== undefined) return known;
	const outline = outlineOf(numeric);
	const distance = outline && distanceTo(outline, lat, lng);
	distances.set(name, distance);
	return distance;
}

function distanceTo(outline: Outline, lat: number, lng: number): number {
	if (geoContains(outline, [lng, lat])) return 0;
	const { geometry } = outline;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let radians = Infinity;
	for (const corner of polygons.flat(2)) {
		radians = Math.min(radians, geoDistance([lng, lat], [corner[0] ?? 0, corner[1] ?? 0]));
	}
	return radians * EARTH_KM;
}

function outlineOf(numeric: string): Outline | null {
	const known = outlines.get(numeric);
	if (known !== undefined) return known;
	world ??= requireData('world-atlas/countries-10m.json') as World;
	const { countries } = world.objects;
	const shapes = countries.geometries.filter(({ id }) => String(id) === numeric);
	const outline = joined(world, shapes);
	outlines.set(numeric, outline);
	return outline;
}

/** One outline of all shapes with a code: some countries have several. */
function joined(topology: World, shapes: readonly GeometryObject[]): Outline | null {
	const coordinates = shapes.flatMap((shape) => {
		const found = feature(topology, shape);
		if (found.type !== 'Feature') return [];
		if (found.geometry.type === 'Polygon') return [found.geometry.coordinates];
		return found.geometry.type === 'MultiPolygon' ? found.geometry.coordinates : [];
	});
	if (coordinates.length === 0) return null;
	return { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates } };
}
