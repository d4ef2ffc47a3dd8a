import { check } from '@placemarkio/check-geojson';
import { gpx as gpxToGeoJson, kml as kmlToGeoJson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { GPX_NAMESPACE } from '$lib/server/export/gpx';
import { atlas } from '../views/real';
import { authored } from './authored';
import { KYIV, PACIFIC, read, TRAVELER } from './files';

/** The linter takes its time: each trip is shown to it once. */
const checked = new Map<string, Feature[]>();

function features(key: string): Feature[] {
	const known = checked.get(key);
	if (known) return known;
	const found = check(read(key, 'geojson'));
	if (found.type !== 'FeatureCollection') throw new Error(`${key}.geojson is a ${found.type}`);
	checked.set(key, found.features);
	return found.features;
}

const everything: readonly Feature[] = JSON.parse(read(TRAVELER, 'geojson')).features;

/** The parser of another project; it throws at markup that is not well-formed. */
function parse(key: string, extension: string) {
	const onError = (level: string, message: string): never => {
		throw new Error(`${key}.${extension}: ${level}: ${message}`);
	};
	return new DOMParser({ onError }).parseFromString(read(key, extension), 'text/xml');
}

type Converted = ReturnType<typeof kmlToGeoJson>;
const fromKml = (key: string): Converted =>
	// togeojson asks for the browser's type; it uses only what xmldom has as well.
	kmlToGeoJson(parse(key, 'kml') as unknown as Document);

const isPoint = ({ geometry }: { geometry: Feature['geometry'] | null }): boolean =>
	geometry?.type === 'Point';

function linesOf({ geometry }: Feature): Position[][] {
	if (geometry.type === 'MultiLineString') return geometry.coordinates;
	return geometry.type === 'LineString' ? [geometry.coordinates] : [];
}

/** Every text a text, and what is nested as JSON: how a table would show it. */
const asTexts = (properties: Feature['properties']): Record<string, string> =>
	Object.fromEntries(
		Object.entries(properties ?? {}).map(([name, value]) => [
			name,
			typeof value === 'object' ? JSON.stringify(value) : String(value)
		])
	);

describe('GeoJSON', () => {
	it('has longitude first, and no line that runs across the whole map', () => {
		for (const line of everything.flatMap(linesOf)) {
			for (const [index, [lng = NaN, lat = NaN]] of line.entries()) {
				expect(Math.abs(lng)).toBeLessThanOrEqual(180);
				expect(Math.abs(lat)).toBeLessThanOrEqual(90);
				const before = line[index - 1]?.[0];
				if (before !== undefined) expect(Math.abs(lng - before)).toBeLessThan(180);
			}
		}
		const tonga = features(PACIFIC.key).find((each) => each.properties?.['place'] === 'nukualofa');
		expect(tonga?.geometry).toEqual({ type: 'Point', coordinates: [-175.2049, -21.1393] });
	});

	it('cuts the legs over the Pacific at the antimeridian, and no others', () => {
		const cut = features(PACIFIC.key)
			.filter(({ geometry }) => geometry.type === 'MultiLineString')
			.map(({ properties }) => properties?.['name']);
		expect(cut.length).toBeGreaterThan(0);
		expect(cut).toContain('Nukuʻalofa to Wellington');
		for (const [first, second] of features(PACIFIC.key).map(linesOf)) {
			if (!second) continue;
			expect(Math.abs(first?.at(-1)?.[0] ?? 0)).toBe(180);
			expect(second[0]).toEqual([-(first?.at(-1)?.[0] ?? 0), first?.at(-1)?.[1]]);
		}
		expect(features(KYIV.key).some(({ geometry }) => geometry.type === 'MultiLineString')).toBe(
			false
		);
	});

	it.each(atlas.trips.map((trip) => [trip.key, trip] as const))(
		'of %s is what a linter of RFC 7946 expects and holds all that its content file says',
		(key, trip) => {
			const points = features(key).filter(isPoint);
			expect(points.map(({ properties }) => asTexts(properties))).toMatchObject(authored(trip));
		}
	);

	it('of a whole traveler is that of his trips, one after the other', () => {
		expect(everything).toEqual(atlas.trips.flatMap(({ key }) => features(key)));
	});

	it('marks transits and trains', () => {
		const properties = features(KYIV.key).map((each) => each.properties);
		expect(properties.some((each) => each?.['kind'] === 'transit' && !('number' in each))).toBe(
			true
		);
		expect(properties.some((each) => each?.['type'] === 'leg' && each['by'] === 'rail')).toBe(true);
	});
});

describe('KML', () => {
	it.each(atlas.trips.map((trip) => [trip.key, trip] as const))(
		'of %s is read by togeojson with all that its content file says',
		(key, trip) => {
			const points = fromKml(key).features.filter(isPoint);
			expect(points.map(({ properties }) => asTexts(properties))).toMatchObject(authored(trip));
		}
	);

	it('says when, and follows the ground', () => {
		const [departure, first] = fromKml(KYIV.key).features;
		expect(departure?.properties?.['timespan']).toMatchObject({ begin: '2022-09-07' });
		expect(first?.properties?.['timespan']).toMatchObject({
			begin: KYIV.stops[0]?.dates.start.first,
			end: KYIV.stops[0]?.dates.end.last
		});
		const document = parse(KYIV.key, 'kml');
		const lines = document.getElementsByTagName('LineString').length;
		expect(lines).toBeGreaterThan(0);
		expect(document.getElementsByTagName('tessellate')).toHaveLength(lines);
	});

	it('names only styles that it defines', () => {
		const document = parse(KYIV.key, 'kml');
		const defined = [...document.getElementsByTagName('Style')].map((each) =>
			each.getAttribute('id')
		);
		const used = [...document.getElementsByTagName('styleUrl')].map((each) =>
			each.textContent?.slice(1)
		);
		expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
	});

	it('draws the same lines as the GeoJSON', () => {
		const lines = fromKml(PACIFIC.key).features.filter((each) => !isPoint(each));
		const pieces = lines.flatMap(({ geometry }) =>
			geometry?.type === 'GeometryCollection' ? geometry.geometries : [geometry]
		);
		expect(pieces.map((piece) => piece && 'coordinates' in piece && piece.coordinates)).toEqual(
			features(PACIFIC.key).flatMap(linesOf)
		);
	});
});

describe('GPX', () => {
	const routePoints = (key: string) => [...parse(key, 'gpx').getElementsByTagName('rtept')];

	it('of a whole traveler is read by togeojson, a route a trip', () => {
		const routes = gpxToGeoJson(parse(TRAVELER, 'gpx') as unknown as Document).features;
		expect(routes).toHaveLength(atlas.trips.length);
		for (const { geometry } of routes) expect(geometry?.type).toBe('LineString');
	});

	it.each(atlas.trips.map((trip) => [trip.key, trip] as const))(
		'of %s holds all that its content file says, in extensions of its own namespace',
		(key, trip) => {
			const values = routePoints(key).map((point) => ({
				...Object.fromEntries(
					[...point.getElementsByTagNameNS(GPX_NAMESPACE, '*')].map((each) => [
						each.localName,
						each.textContent
					])
				),
				lat: point.getAttribute('lat'),
				lng: point.getAttribute('lon')
			}));
			expect(values).toMatchObject(authored(trip));
		}
	);

	it('states no time, for only local days are known', () => {
		expect(parse(KYIV.key, 'gpx').getElementsByTagName('time')).toHaveLength(0);
	});
});
