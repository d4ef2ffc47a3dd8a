import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { Country, LatLng, Stop } from '$lib/domain/atlas';
import type { MapCountry, MapData } from '$lib/figures/data';
import { OutlineWriter } from './outline';

/** A country and its stops. */
export interface MappedCountry {
	readonly country: Country;
	readonly stops: readonly Stop[];
}

const ANTARCTICA = '010';

/** Square units below which a dot stands on a country. */
const SMALLEST_SEEN = 24;

/** Room at the sides of the world for islands that the outlines lack. */
const MARGIN = 12;

function readOutlines(): FeatureCollection<Geometry> {
	const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
	const { features } = feature(topology, topology.objects.countries);
	return {
		type: 'FeatureCollection',
		features: features.filter(({ id }) => id !== ANTARCTICA)
	};
}

const OUTLINES = readOutlines();

/** Where a country's dot stands: at the place with the most stops. */
function principal(stops: readonly Stop[]): LatLng | undefined {
	const counts = new Map<LatLng, number>();
	for (const { place } of stops) {
		counts.set(place.position, (counts.get(place.position) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

interface Frame {
	readonly width: number;
	readonly height: number;
	readonly projection: GeoProjection;
}

function dotOf({ width, height, projection }: Frame, stops: readonly Stop[]): MapCountry['dot'] {
	const position = principal(stops);
	const point = position && projection([position.lng, position.lat]);
	if (!point) return undefined;
	const [x, y] = [Math.round(point[0]), Math.round(point[1])];
	return x < 0 || y < 0 || x > width || y > height ? undefined : { x, y };
}

function draw(frame: Frame, mapped: readonly MappedCountry[]): MapData {
	const writer = new OutlineWriter();
	const path = geoPath(frame.projection, writer);
	const visited = new Set(mapped.map(({ country }) => country.numeric));
	for (const each of OUTLINES.features.filter(({ id }) => !visited.has(String(id)))) path(each);
	const land = writer.take();
	const measure = geoPath(frame.projection);
	const countries = mapped.map(({ country, stops }) => {
		const own = OUTLINES.features.filter(({ id }) => String(id) === country.numeric);
		const area = own.reduce((total, each) => total + measure.area(each), 0);
		for (const each of own) path(each);
		const outline = writer.take();
		const dot = area < SMALLEST_SEEN || outline === '' ? dotOf(frame, stops) : undefined;
		return {
			name: country.name,
			stops: stops.length,
			outline,
			...(dot === undefined ? {} : { dot })
		};
	});
	const { width, height } = frame;
	return { width, height, land, countries: countries.filter((each) => each.outline || each.dot) };
}

/**
 * The world in the Equal Earth projection, which keeps areas true (B. Šavrič, T. Patterson and
 * B. Jenny, "The Equal Earth map projection", Int. J. Geogr. Inf. Sci. 33, 2019), without
 * Antarctica; outlines from Natural Earth at 1:110 million.
 */
export function mapOfWorld(mapped: readonly MappedCountry[]): MapData {
	const width = 1000;
	const projection = geoEqualEarth()
		.rotate([-11, 0])
		.fitWidth(width - 2 * MARGIN, OUTLINES);
	const [x, y] = projection.translate();
	projection.translate([x + MARGIN, y + 1]);
	const [, [, bottom]] = geoPath(projection).bounds(OUTLINES);
	return draw({ width, height: Math.ceil(bottom) + 1, projection }, mapped);
}

/** Europe and the Middle East in the same projection, three times as large. */
export function mapOfDetail(mapped: readonly MappedCountry[]): MapData {
	const [width, height] = [640, 610];
	const projection = geoEqualEarth()
		.rotate([-24, 0])
		.center([0, 38])
		.scale(640)
		.translate([width / 2, height / 2])
		.clipExtent([
			[-2, -2],
			[width + 2, height + 2]
		]);
	return draw({ width, height, projection }, mapped);
}
