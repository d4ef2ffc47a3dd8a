/** Where the name of each country stands. */
import polylabel from 'polylabel';
import type { CountryPoint } from '../../src/lib/map/basemap/countries';
import { signedArea } from '../../src/lib/map/basemap/geometry/world';
import type { Polygon, Shape } from '../../src/lib/map/basemap/geometry/world';
import { fromWorld } from '../../src/lib/geo/mercator';
import { isSmall, nameOf } from './names';

/** Finer than a pixel at the map's greatest zoom is of no use to a label; in worlds. */
const PRECISION = 1e-5;

function area(polygon: Polygon): number {
	return polygon[0] ? Math.abs(signedArea(polygon[0])) : 0;
}

function largest(shape: Shape): Polygon | undefined {
	return shape.polygons.toSorted((a, b) => area(b) - area(a))[0];
}

function middle(polygon: Polygon): readonly [number, number] {
	const rings = polygon.map((ring) => ring.map(({ x, y }) => [x, y] as const));
	const side = Math.sqrt(area(polygon));
	return polylabel(rings, Math.min(PRECISION, side / 20));
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}

/**
 * The named countries with the middle of their largest part, largest first.
 * @param coarser the same at another resolution: 10m has lost the Vatican, which is then a dot
 * @param own names by ISO 3166-1 numeric, as in content/countries.csv
 */
export function countryPoints(
	shapes: readonly Shape[],
	coarser: readonly Shape[],
	own: ReadonlyMap<string, string>
): CountryPoint[] {
	return shapes
		.flatMap((shape): CountryPoint[] => {
			const name = nameOf(shape, own);
			const main = largest(shape);
			const polygon =
				main ?? coarser.filter((other) => other.numeric === shape.numeric).map(largest)[0];
			if (name === null || !polygon) return [];
			const [x, y] = middle(polygon);
			const { lat, lng } = fromWorld({ x: x - Math.floor(x), y });
			return [
				{
					name,
					position: { lat: rounded(lat, 2), lng: rounded(lng, 2) },
					size: main ? rounded(Math.sqrt(area(main)), 6) : 0,
					...(isSmall(shape.numeric) ? { small: shape.numeric } : {})
				}
			];
		})
		.toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
