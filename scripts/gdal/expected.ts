/** What GDAL must find in a file of the open data, and how its report is judged. */
import type { Trip } from '../../src/lib/domain/atlas';
import type { Layer, Report } from './report';

export const EXTENSIONS = ['geojson', 'kml', 'gpx', 'csv'] as const;

export type Extension = (typeof EXTENSIONS)[number];

interface Format {
	/** GDAL's name of what reads it. */
	readonly driver: RegExp;
	/** What GDAL is told because the format does not say it itself. */
	readonly options: readonly string[];
	/** What is there, in words. */
	readonly wanted: (trips: number, waypoints: number, legs: number) => string;
	readonly found: (layers: readonly Layer[]) => string;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const total = (layers: readonly Layer[]): number => sum(layers.map(({ features }) => features));

const FORMATS: Readonly<Record<Extension, Format>> = {
	geojson: {
		driver: /^GeoJSON$/,
		options: [],
		wanted: (_, waypoints, legs) => `${waypoints + legs} features, layers: 1`,
		found: (layers) => `${total(layers)} features, layers: ${layers.length}`
	},
	kml: {
		driver: /^(?:LIB)?KML$/,
		options: [],
		wanted: (trips, waypoints, legs) => `${waypoints + legs} features, layers: ${trips}`,
		found: (layers) => `${total(layers)} features, layers: ${layers.length}`
	},
	gpx: {
		driver: /^GPX$/,
		options: [],
		wanted: (trips, waypoints) => `routes: ${trips}, route_points: ${waypoints}`,
		found: (layers) =>
			layers
				.filter(({ features }) => features > 0)
				.map(({ name, features }) => `${name}: ${features}`)
				.join(', ')
	},
	csv: {
		driver: /^CSV$/,
		options: ['-oo', 'X_POSSIBLE_NAMES=lng', '-oo', 'Y_POSSIBLE_NAMES=lat'],
		wanted: (_, waypoints) => `Point: ${waypoints}`,
		found: (layers) => layers.map(({ geometry, features }) => `${geometry}: ${features}`).join(', ')
	}
};

/** Arguments of `ogrinfo` for a file. */
export const argumentsFor = (extension: Extension, file: string): string[] => [
	'-ro',
	'-so',
	'-al',
	...FORMATS[extension].options,
	file
];

const isOnEarth = ({
	extent: [west = NaN, south = NaN, east = NaN, north = NaN]
}: Layer): boolean => west >= -180 && east <= 180 && south >= -90 && north <= 90;

/**
 * What of a report is not as it must be, in words.
 * @param trips those that the file holds; a trip's waypoints are its stops and both ends, and a leg
 * leads to each but the first
 */
export function judge(
	extension: Extension,
	{ driver, layers }: Report,
	trips: readonly Trip[]
): string[] {
	const format = FORMATS[extension];
	const waypoints = sum(trips.map(({ stops }) => stops.length + 2));
	const wanted = format.wanted(trips.length, waypoints, waypoints - trips.length);
	const found = format.found(layers);
	return [
		...(format.driver.test(driver) ? [] : [`read as "${driver}"`]),
		...(found === wanted ? [] : [`${found}; not ${wanted}`]),
		...layers
			.filter((layer) => layer.features > 0 && !isOnEarth(layer))
			.map(({ name, extent }) => `"${name}" lies at ${extent.join(' ') || 'no place'}`)
	];
}
